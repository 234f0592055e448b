package org.bindery.conflicts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Where a conflict begins after the hearing, and how many working days each rung has, as
 * the table {@code conflictPath} has it.
 */
@Embeddable
public record PathUp(@Enumerated(EnumType.STRING) Rung firstRung, Integer hearingDays, Integer talkDays,
		Integer mediationDays, Integer leadershipDays) {

	/** Working days in which a lesson is to be recorded. */
	private static final int LESSON_DAYS = 5;

	int days(Rung rung) {
		return switch (rung) {
			case HEARING -> this.hearingDays;
			case TALKING -> this.talkDays;
			case MEDIATION -> this.mediationDays;
			case LEADERSHIP -> this.leadershipDays;
			case LESSON -> LESSON_DAYS;
		};
	}

	/** Whether the conflict does not come by that rung unless it begins there. */
	boolean skips(Rung rung) {
		return rung != Rung.HEARING && rung.compareTo(this.firstRung) < 0;
	}

}
