package org.bindery.desk.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened in a partnership. Texts that it does not have are empty.
 *
 * @param id of what it tells: the letter's, the conflict's; unique within its kind but
 * for conflicts
 * @param at the moment; of what was written down late some moment of its day
 * @param heldOn the day on which people spoke with each other
 * @param person the id of who did it; empty where nobody did
 * @param step the step's id, where it belongs to the whole partnership
 * @param label a step in the words of its diagram, a letter's recipient, or what became
 * of a conflict: {@code RAISED}, {@code DONE}, {@code OVERTAKEN}
 * @param word the constant that says more: an outcome, a stage, a channel, a status, a
 * cause, a rung
 * @param words what somebody wrote; a letter's subject
 * @param nextSteps what was agreed on
 */
public record TimelineEntry(String reference, TimelineKind kind, long id, Instant at, Optional<LocalDate> heldOn,
		Optional<String> person, String step, String label, String word, String words, String nextSteps,
		boolean confidential) {
}
