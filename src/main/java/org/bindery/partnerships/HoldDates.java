package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Refusal;
import org.bindery.engine.forms.FormWords;

import org.springframework.stereotype.Component;

/** Knows the days on which a hold that begins today can be over. */
@Component
public class HoldDates {

	/** The longest hold, in years. */
	private static final int LONGEST = 2;

	private final WorkingCalendar calendar;

	HoldDates(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	public LocalDate earliest() {
		return this.calendar.today().plusDays(1);
	}

	/** The last day, which comes before the agreed end. */
	public LocalDate latest(Partnership partnership) {
		return agreedEnd(partnership).map((end) -> end.minusDays(1))
			.filter(latestEver()::isAfter)
			.orElseGet(this::latestEver);
	}

	private LocalDate latestEver() {
		return this.calendar.today().plusYears(LONGEST);
	}

	/** What closes is past it. */
	private static Optional<LocalDate> agreedEnd(Partnership partnership) {
		return partnership.ending().on().isPresent() ? Optional.empty() : partnership.terms().endsOn();
	}

	void check(Partnership partnership, LocalDate until) {
		if (until == null) {
			throw new Refusal("until", "partnerships.refusal.holdUntilMissing");
		}
		if (until.isBefore(earliest()) || until.isAfter(latestEver())) {
			throw new Refusal("until", "partnerships.refusal.holdUntilOutOfRange", LONGEST);
		}
		agreedEnd(partnership).filter((end) -> !until.isBefore(end)).ifPresent((end) -> {
			throw new Refusal("until", "partnerships.refusal.holdPastTerm", FormWords.date(end));
		});
	}

}
