package org.bindery.desk.changes;

import java.util.Optional;

/**
 * One field that was changed, in the reader's language.
 *
 * @param subject what has the field, such as "Agreement, version 2"
 * @param from empty where it said nothing
 * @param to empty where it says nothing any more
 */
record FieldChange(String subject, String field, Optional<String> from, Optional<String> to) {
}
