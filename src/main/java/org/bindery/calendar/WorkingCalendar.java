package org.bindery.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;

import org.springframework.stereotype.Component;

/**
 * The library's working days. Diagrams call it {@code workingDays}; the engine's dates
 * are {@link Date}.
 */
@Component
public class WorkingCalendar {

	/** Further than any plan reaches: the date of something that has none. */
	public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

	private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

	private final CalendarSettings settings;

	private final PublicHolidays publicHolidays;

	private final Clock clock;

	WorkingCalendar(CalendarSettings settings, Clock clock) {
		this.settings = settings;
		this.publicHolidays = new PublicHolidays(settings.publicHolidays());
		this.clock = clock;
	}

	/**
	 * The end of the working day that many working days from today; 0 is today's or the
	 * next one's.
	 */
	public Date in(int days) {
		return endOf(plus(today(), days));
	}

	/** The end of that date's working hours, in the library's time zone. */
	public Date endOf(LocalDate date) {
		return Date.from(date.atTime(this.settings.dayEnds()).atZone(zone()).toInstant());
	}

	/** The first moment of that date in the library's time zone. */
	public Date startOf(LocalDate date) {
		return Date.from(date.atStartOfDay(zone()).toInstant());
	}

	/**
	 * That many working days after the date, or before it where the number is negative;
	 * with 0 the date itself, or the next working day.
	 */
	public LocalDate plus(LocalDate date, int days) {
		int step = (days < 0) ? -1 : 1;
		LocalDate day = date;
		for (int left = Math.abs(days); left > 0 || !isWorkingDay(day);) {
			if (left > 0) {
				day = day.plusDays(step);
				if (isWorkingDay(day)) {
					left--;
				}
			}
			else {
				day = day.plusDays(1);
			}
		}
		return day;
	}

	/** The number of working days from the first date on, before the second one. */
	public int daysBetween(LocalDate first, LocalDate second) {
		return (int) first.datesUntil(second).filter(this::isWorkingDay).count();
	}

	/**
	 * That many working days later, or earlier where the number is negative, than the
	 * date or the next working day: moving back leads to where it would have been.
	 */
	public LocalDate move(LocalDate date, int days) {
		return plus(plus(date, 0), days);
	}

	/**
	 * The same time of day that many working days later, or earlier where the number is
	 * negative.
	 */
	public Instant move(Instant moment, int days) {
		LocalDate date = dateOf(moment);
		return date.isBefore(NEVER)
				? moment.atZone(zone()).with(TemporalAdjusters.ofDateAdjuster((day) -> move(day, days))).toInstant()
				: moment;
	}

	/** Whether a date that somebody typed can be meant: from 1900 to 2199. */
	public static boolean isPlausible(LocalDate date) {
		return !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
	}

	public boolean isWorkingDay(LocalDate date) {
		return !this.settings.weekend().contains(date.getDayOfWeek()) && !this.settings.holidays().contains(date)
				&& !this.publicHolidays.include(date);
	}

	public LocalDate today() {
		return LocalDate.now(this.clock.withZone(zone()));
	}

	public LocalDate dateOf(Instant moment) {
		return LocalDate.ofInstant(moment, zone());
	}

	public Instant now() {
		return this.clock.instant();
	}

	public ZoneId zone() {
		return this.settings.zone();
	}

}
