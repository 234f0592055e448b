package org.bindery.reviews;

import java.time.LocalDate;
import java.util.Optional;

import org.bindery.calendar.Cadence;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Refusal;
import org.bindery.engine.forms.FormWords;
import org.bindery.partnerships.Terms;

import org.springframework.stereotype.Component;

/**
 * When a partnership is reviewed again: after a year, or on another day within its term;
 * not necessarily where the term ends within a year.
 */
@Component
class ReviewDates {

	private final WorkingCalendar calendar;

	ReviewDates(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	Optional<LocalDate> suggested(Terms terms) {
		LocalDate inAYear = this.calendar.plus(Cadence.YEARLY.after(this.calendar.today()), 0);
		return Optional.of(inAYear).filter((date) -> terms.endsOn().filter(date::isAfter).isEmpty());
	}

	/** The date wished for or the working day after it, where it fits the term. */
	Optional<LocalDate> chosen(Optional<LocalDate> wish, Terms terms) {
		if (wish.isEmpty() && suggested(terms).isPresent()) {
			throw new Refusal("nextReview", "reviews.refusal.nextReviewMissing");
		}
		Optional<LocalDate> day = wish.map((date) -> this.calendar.plus(date, 0));
		day.ifPresent((date) -> terms.endsOn().filter(date::isAfter).ifPresent((end) -> {
			throw new Refusal("nextReview", "reviews.refusal.nextReviewAfterEnd", FormWords.date(end));
		}));
		return day;
	}

}
