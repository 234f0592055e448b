package org.bindery.conflicts;

import java.util.Map;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Where a conflict begins after the hearing, and how many working days each rung has.
 */
@Embeddable
public record PathUp(@Enumerated(EnumType.STRING) Rung firstRung, Integer hearingDays, Integer talkDays,
		Integer mediationDays, Integer leadershipDays) {

	/** Working days in which a lesson is to be recorded. */
	private static final int LESSON_DAYS = 5;

	/** The path as the table {@code conflictPath} has it. */
	static PathUp of(Map<String, Object> decided) {
		return new PathUp(Rung.valueOf((String) decided.get("firstRung")), days(decided, "hearingDays"),
				days(decided, "talkDays"), days(decided, "mediationDays"), days(decided, "leadershipDays"));
	}

	private static Integer days(Map<String, Object> decided, String rung) {
		return ((Number) decided.get(rung)).intValue();
	}

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
