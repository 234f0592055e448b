package org.bindery.reviews;

import java.time.LocalDate;
import java.util.List;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.needs.Benefit;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.PartnershipsTest;
import org.bindery.partnerships.Road;
import org.bindery.partnerships.TestClock;
import org.bindery.reviews.ReviewPartnership.Decision;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A partnership has run for a while and is reviewed. */
@PartnershipsTest
abstract class ReviewedPartnership {

	static final LocalDate REVIEWED = LocalDate.of(2027, 9, 1);

	static final LocalDate TERM_END = LocalDate.of(2028, 3, 1);

	static final AnswerPulse PULSE = new AnswerPulse(5, 4, 3, null, "They are often late");

	@Autowired
	PartnershipReview review;

	@Autowired
	Reviews reviews;

	@Autowired
	TestClock clock;

	@Autowired
	Road road;

	Reference reference;

	@BeforeEach
	void hasRunForAWhile() {
		this.reference = this.road.anActivePartnership();
		this.clock.isOn(REVIEWED);
	}

	void answer(AnswerPulse pulse) {
		assertThat(this.review.answerPulse(this.reference).record())
			.isEqualTo(new AnswerPulse(null, null, null, null, null));
		this.review.answerPulse(this.reference, pulse, new StaffId("maria"));
	}

	void conclude(Decision decision, LocalDate next) {
		ReviewPartnership form = new ReviewPartnership(decision, List.of(Benefit.NEW_PROGRAMS, Benefit.FUNDING),
				"People found work", next);
		assertThat(this.review.reviewPartnership(this.reference, form, new StaffId("li"))).isEqualTo(decision);
	}

	Partnership partnership() {
		return this.road.reread(this.reference);
	}

}
