package org.bindery.desk.changes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody changed at one moment, in the reader's language.
 *
 * @param by the name of the member of staff; empty where Bindery did it by itself
 */
record RecordedChange(Instant at, Optional<String> by, List<FieldChange> fields) {
}
