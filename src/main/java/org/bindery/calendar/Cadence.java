package org.bindery.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;

/** How often a partnership's people speak with each other. */
public enum Cadence {

	WEEKLY(Period.ofWeeks(1)), MONTHLY(Period.ofMonths(1)), QUARTERLY(Period.ofMonths(3)),
	HALF_YEARLY(Period.ofMonths(6)), YEARLY(Period.ofYears(1));

	private final Period period;

	Cadence(Period period) {
		this.period = period;
	}

	/** The date one period later; the last day of the month where it has no such day. */
	public LocalDate after(LocalDate date) {
		return date.plus(this.period);
	}

	/**
	 * The first date after another that is the day agreed on, or whole periods later.
	 * Each is counted from that day, so that a short month does not shorten those that
	 * follow it.
	 */
	public LocalDate firstAfter(LocalDate date, LocalDate agreed) {
		return Stream.iterate(0, (periods) -> periods + 1)
			.map((periods) -> agreed.plus(this.period.multipliedBy(periods)))
			.filter((day) -> day.isAfter(date))
			.findFirst()
			.orElseThrow();
	}

	/** The earliest date from which no whole period has gone by before that date. */
	public LocalDate earliestBefore(LocalDate date) {
		LocalDate earliest = date.minus(this.period);
		while (after(earliest).isBefore(date)) {
			earliest = earliest.plusDays(1);
		}
		return earliest;
	}

}
