package org.bindery.desk;

import java.time.Duration;
import java.time.Instant;

/** How late something is, as people say it. */
public record Lateness(Unit unit, long count) {

	private static final long DAYS_SAID_AS_WEEKS = 14;

	/** How long the due moment is past. */
	public static Lateness since(Instant due, Instant now) {
		Duration late = Duration.between(due, now);
		if (late.toHours() < 1) {
			return new Lateness(Unit.MINUTES, Math.max(late.toMinutes(), 1));
		}
		if (late.toDays() < 1) {
			return new Lateness(Unit.HOURS, late.toHours());
		}
		return (late.toDays() < DAYS_SAID_AS_WEEKS) ? new Lateness(Unit.DAYS, late.toDays())
				: new Lateness(Unit.WEEKS, late.toDays() / 7);
	}

	/** What lateness is counted in. */
	public enum Unit {

		MINUTES, HOURS, DAYS, WEEKS

	}

}
