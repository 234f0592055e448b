package org.bindery.changes;

import java.util.List;
import java.util.Optional;

/**
 * A field that a set of changes changed. Several values are a set of lists of their
 * parts.
 *
 * @param called what tells its record from the others
 */
public record Difference(ChangeSet changes, Field field, List<Object> called, Optional<Object> from,
		Optional<Object> to) {
}
