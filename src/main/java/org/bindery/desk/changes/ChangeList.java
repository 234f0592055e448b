package org.bindery.desk.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.changes.Subject;
import org.bindery.engine.forms.Choice;

import org.springframework.data.domain.Page;

/**
 * A part of what was changed, the newest first.
 *
 * @param fields those that were ever changed, such as {@code partnership.stage}
 * @param field the one that this is about; empty for all
 */
record ChangeList(Page<RecordedChange> page, Map<Subject, List<Choice>> fields, Optional<String> field) {
}
