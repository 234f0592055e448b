package org.bindery.reviews;

import java.time.LocalDate;
import java.util.Optional;

import org.bindery.calendar.Cadence;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Refusal;
import org.bindery.reviews.ReviewPartnership.Decision;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** When a partnership that goes on is reviewed again. */
class FurtherReviewTests extends ReviewedPartnership {

	@Autowired
	private WorkingCalendar calendar;

	@Test
	void nextReviewOnASaturdayIsPlannedOnTheMonday() {
		termEndsOn(Optional.empty());
		answer(PULSE);
		conclude(Decision.CONTINUE, LocalDate.of(2028, 9, 2));
		LocalDate monday = LocalDate.of(2028, 9, 4);
		assertThat(partnership().terms().reviewOn()).contains(monday);
		assertThat(this.reviews.last(this.reference).orElseThrow().nextReview()).contains(monday);
	}

	@Test
	void suggestsAReviewInAYearWithinTheTerm() {
		answer(PULSE);
		assertThat(suggested()).isNull();
		termEndsOn(Optional.empty());
		assertThat(suggested()).isEqualTo(LocalDate.of(2028, 9, 1));
		termEndsOn(Optional.of(LocalDate.of(2028, 9, 1)));
		assertThat(suggested()).isEqualTo(LocalDate.of(2028, 9, 1));
	}

	@Test
	void needsNoFurtherReviewWhereTheTermEndsWithinAYear() {
		answer(PULSE);
		conclude(Decision.CONTINUE, null);
		assertThat(partnership().terms().reviewOn()).isEmpty();
	}

	@Test
	void refusesToGoOnWithoutAFurtherReviewOtherwise() {
		termEndsOn(Optional.empty());
		answer(PULSE);
		refuses("reviews.refusal.nextReviewMissing", null);
	}

	@Test
	void refusesAReviewAfterTheTerm() {
		answer(PULSE);
		refuses("reviews.refusal.nextReviewAfterEnd", TERM_END.plusDays(1));
		conclude(Decision.CONTINUE, TERM_END);
	}

	private void refuses(String why, LocalDate next) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> conclude(Decision.CONTINUE, next))
			.satisfies((refusal) -> {
				assertThat(refusal.field()).isEqualTo("nextReview");
				assertThat(refusal.messageKey()).isEqualTo(why);
			});
	}

	private LocalDate suggested() {
		return this.review.reviewPartnership(this.reference).record().nextReview();
	}

	private void termEndsOn(Optional<LocalDate> date) {
		partnership().agree(Cadence.MONTHLY, REVIEWED.plusMonths(1), REVIEWED, date, this.calendar);
	}

}
