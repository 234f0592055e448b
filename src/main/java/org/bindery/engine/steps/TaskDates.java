package org.bindery.engine.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;

import org.bindery.calendar.CalendarSettings;
import org.bindery.engine.Refusal;

import org.springframework.stereotype.Component;

/** How far off people put a task's dates: from today on, and the year is not mistyped. */
@Component
public class TaskDates {

	private static final int DUE_WITHIN_YEARS = 1;

	private static final int FOLLOW_UP_WITHIN_YEARS = 2;

	private final Clock clock;

	TaskDates(Clock clock, CalendarSettings settings) {
		this.clock = clock.withZone(settings.zone());
	}

	void checkDue(Date due) {
		if (!isWithin(due, DUE_WITHIN_YEARS)) {
			throw new Refusal("due", "engine.refusal.dueWithinAYear");
		}
	}

	/** Refuses a day, where there is one, on which nobody would look again. */
	public void checkFollowUp(Date on) {
		if (on != null && !isWithin(on, FOLLOW_UP_WITHIN_YEARS)) {
			throw new Refusal("on", "engine.refusal.followUpWithinTwoYears");
		}
	}

	private boolean isWithin(Date date, int years) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate day = LocalDate.ofInstant(date.toInstant(), this.clock.getZone());
		return !day.isBefore(today) && !day.isAfter(today.plusYears(years));
	}

}
