package org.bindery.work;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When something is due, as people say it: for how many of the library's days it is late,
 * or in how many it comes.
 *
 * @param count of what the wording counts; 0 where it counts nothing
 */
public record Due(Instant at, Wording wording, long count) {

	private static final long DAYS_SAID_AS_WEEKS = 14;

	private static final long DAYS_SAID_AS_DATE = 60;

	public static Due of(Instant at, Instant now, ZoneId zone) {
		long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), LocalDate.ofInstant(at, zone));
		return at.isBefore(now) ? late(at, Duration.between(at, now), -days) : ahead(at, days);
	}

	private static Due late(Instant at, Duration late, long days) {
		if (late.toHours() < 1) {
			return new Due(at, Wording.MINUTES_LATE, Math.max(late.toMinutes(), 1));
		}
		if (days < 1) {
			return new Due(at, Wording.HOURS_LATE, late.toHours());
		}
		return (days < DAYS_SAID_AS_WEEKS) ? new Due(at, Wording.DAYS_LATE, days)
				: new Due(at, Wording.WEEKS_LATE, days / 7);
	}

	private static Due ahead(Instant at, long days) {
		if (days < 2) {
			return new Due(at, (days == 0) ? Wording.TODAY : Wording.TOMORROW, 0);
		}
		if (days < DAYS_SAID_AS_WEEKS) {
			return new Due(at, Wording.IN_DAYS, days);
		}
		return (days < DAYS_SAID_AS_DATE) ? new Due(at, Wording.IN_WEEKS, days / 7) : new Due(at, Wording.ON_DATE, 0);
	}

	public boolean late() {
		return this.wording.ordinal() <= Wording.WEEKS_LATE.ordinal();
	}

	/** Each has its sentence in the message files. */
	public enum Wording {

		MINUTES_LATE, HOURS_LATE, DAYS_LATE, WEEKS_LATE, TODAY, TOMORROW, IN_DAYS, IN_WEEKS, ON_DATE

	}

}
