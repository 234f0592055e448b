package org.bindery.conflicts;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One rung of a conflict's ladder.
 *
 * @param step empty where the conflict did not reach it
 */
public record LadderRung(Rung rung, State state, Optional<ConflictStep> step) {

	private static final Set<Rung> SETTLING = EnumSet.range(Rung.TALKING, Rung.LEADERSHIP);

	static LadderRung of(Conflict conflict, Rung rung) {
		Optional<ConflictStep> step = conflict.stepOn(rung);
		return new LadderRung(rung, step.map((reached) -> state(conflict, reached)).orElse(state(conflict, rung)),
				step);
	}

	private static State state(Conflict conflict, ConflictStep step) {
		if (step.doneAt().isPresent()) {
			return tried(conflict, step) ? State.NOT_SETTLED : State.DONE;
		}
		boolean latest = conflict.latestStep().filter(step::equals).isPresent();
		return (latest && conflict.open()) ? State.NOW : State.NOT_DONE;
	}

	/** Whether somebody tried to settle it there, in vain. */
	private static boolean tried(Conflict conflict, ConflictStep step) {
		boolean last = conflict.resolution().isPresent() && conflict.steps()
			.stream()
			.map(ConflictStep::rung)
			.noneMatch((rung) -> SETTLING.contains(rung) && rung.compareTo(step.rung()) > 0);
		return SETTLING.contains(step.rung()) && !last;
	}

	private static State state(Conflict conflict, Rung rung) {
		if (!conflict.open() || (rung != Rung.LESSON && conflict.resolution().isPresent())) {
			return State.NOT_NEEDED;
		}
		return conflict.path().filter((path) -> path.skips(rung)).isPresent() ? State.NOT_NEEDED : State.AHEAD;
	}

	/** Where a conflict stands with a rung. */
	public enum State {

		DONE, NOT_SETTLED, NOT_DONE, NOW, AHEAD, NOT_NEEDED

	}

}
