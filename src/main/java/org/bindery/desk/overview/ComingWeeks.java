package org.bindery.desk.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.partnerships.questions.ComingDays;
import org.bindery.partnerships.questions.ComingDays.OnDay;
import org.bindery.partnerships.questions.Planned;
import org.bindery.people.Colleague;
import org.bindery.work.Whose;
import org.bindery.work.Work;
import org.bindery.work.WorkFilter;

import org.springframework.stereotype.Component;

/** Counts what is due in the next four weeks, of which the first begins today. */
@Component
class ComingWeeks {

	private static final int WEEKS = 4;

	private final ComingDays days;

	private final Work work;

	private final WorkingCalendar calendar;

	ComingWeeks(ComingDays days, Work work, WorkingCalendar calendar) {
		this.days = days;
		this.work = work;
		this.calendar = calendar;
	}

	/** With one query for what is planned, and one for each week's tasks. */
	List<Week> all(Colleague person) {
		LocalDate today = this.calendar.today();
		List<OnDay> planned = this.days.counts(today, WEEKS * Week.DAYS);
		return Stream.iterate(today, (day) -> day.plusDays(Week.DAYS))
			.limit(WEEKS)
			.map((first) -> new Week(first, within(first, planned),
					this.work.count(WorkFilter.of(Whose.EVERYBODY).week(first), person)))
			.toList();
	}

	private static Map<Planned, Long> within(LocalDate first, List<OnDay> planned) {
		LocalDate next = first.plusDays(Week.DAYS);
		return planned.stream()
			.filter((on) -> !on.day().isBefore(first) && on.day().isBefore(next))
			.collect(Collectors.groupingBy(OnDay::what, Collectors.summingLong(OnDay::found)));
	}

}
