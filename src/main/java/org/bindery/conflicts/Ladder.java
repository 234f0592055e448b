package org.bindery.conflicts;

import java.time.LocalDate;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.StaffId;

import org.springframework.stereotype.Component;

/** Takes conflicts from rung to rung: whose turn it is, and until when. */
@Component
class Ladder {

	private final Handlers handlers;

	private final WorkingCalendar calendar;

	Ladder(Handlers handlers, WorkingCalendar calendar) {
		this.handlers = handlers;
		this.calendar = calendar;
	}

	/**
	 * Chooses once whose turn it is.
	 * @throws IllegalStateException when the conflict is about everybody who is left
	 */
	void reach(Conflict conflict, Rung rung) {
		conflict.reach(rung, chosen(conflict, rung), this.calendar.today(), dueOn(conflict, rung));
	}

	/**
	 * The id of whose turn it is now: another one where the contact changed, or where
	 * somebody does not work here any more.
	 */
	StaffId handler(Conflict conflict) {
		ConflictStep step = conflict.latestStep().orElseThrow();
		if (!this.handlers.suits(conflict, step)) {
			step.isFor(chosen(conflict, step.rung()));
		}
		return step.handler();
	}

	/**
	 * When that rung is due, or would be if it were reached today: timers ask before it
	 * is reached.
	 */
	LocalDate dueOn(Conflict conflict, Rung rung) {
		return conflict.stepOn(rung)
			.map(ConflictStep::dueOn)
			.orElseGet(() -> this.calendar.plus(this.calendar.today(), conflict.path().orElseThrow().days(rung)));
	}

	private Handler chosen(Conflict conflict, Rung rung) {
		return this.handlers.of(conflict, rung)
			.orElseThrow(() -> new IllegalStateException(
					"Nobody is left who could settle a conflict of " + conflict.reference()));
	}

}
