package org.bindery.desk.file;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.bindery.conflicts.Conflict;
import org.bindery.conflicts.ConflictStep;
import org.bindery.conflicts.Rung;
import org.bindery.identity.StaffId;
import org.bindery.work.Due;

/**
 * The step of a conflict that waits for somebody.
 *
 * @param conflict the conflict's id
 * @param handler the id of whose turn it is
 */
record ConflictTurn(Long conflict, Rung rung, StaffId handler, Due due) {

	/**
	 * Empty where the conflict waits for nobody.
	 * @param due says when a step of that day is due
	 */
	static Optional<ConflictTurn> in(Conflict conflict, Function<LocalDate, Due> due) {
		return conflict.latestStep()
			.filter((step) -> conflict.open() && step.doneAt().isEmpty())
			.map((step) -> of(conflict, step, due));
	}

	private static ConflictTurn of(Conflict conflict, ConflictStep step, Function<LocalDate, Due> due) {
		return new ConflictTurn(conflict.id(), step.rung(), step.handler(), due.apply(step.dueOn()));
	}

}
