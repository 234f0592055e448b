package org.bindery.conflicts;

import java.util.Optional;

/**
 * One rung of a conflict's ladder.
 *
 * @param step empty where the conflict did not reach it
 */
public record LadderRung(Rung rung, State state, Optional<ConflictStep> step) {

	static LadderRung of(Conflict conflict, Rung rung) {
		Optional<ConflictStep> step = conflict.stepOn(rung);
		return new LadderRung(rung, step.map((reached) -> state(conflict, reached)).orElse(state(conflict, rung)),
				step);
	}

	private static State state(Conflict conflict, ConflictStep step) {
		if (step.doneAt().isPresent()) {
			return State.DONE;
		}
		boolean latest = conflict.latestStep().filter(step::equals).isPresent();
		return (latest && conflict.open()) ? State.NOW : State.NOT_DONE;
	}

	private static State state(Conflict conflict, Rung rung) {
		if (!conflict.open() || (rung != Rung.LESSON && conflict.resolution().isPresent())) {
			return State.NOT_NEEDED;
		}
		return conflict.path().filter((path) -> path.skips(rung)).isPresent() ? State.NOT_NEEDED : State.AHEAD;
	}

	/** Where a conflict stands with a rung. */
	public enum State {

		DONE, NOT_DONE, NOW, AHEAD, NOT_NEEDED

	}

}
