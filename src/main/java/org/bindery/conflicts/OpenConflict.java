package org.bindery.conflicts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.bindery.identity.Reference;

/**
 * A conflict that is not settled yet, as a list shows it.
 *
 * @param title the partnership's
 * @param rung the highest that it reached
 * @param dueOn the day on whose end it climbs on; empty until it reached its first rung
 */
public record OpenConflict(Long id, Reference reference, String title, ConflictCause cause, Severity severity,
		Rung rung, Instant raisedAt, Optional<LocalDate> dueOn) {
}
