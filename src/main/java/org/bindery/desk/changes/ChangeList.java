package org.bindery.desk.changes;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;

/**
 * A part of what was changed, the newest first.
 *
 * @param fields the fields that were ever changed, such as {@code partnership.stage}
 * @param field the one that this is about; empty for all
 */
record ChangeList(Page<Change> page, List<String> fields, Optional<String> field) {
}
