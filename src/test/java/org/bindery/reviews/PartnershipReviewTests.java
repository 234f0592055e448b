package org.bindery.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.bindery.communication.writing.WrittenLetter;
import org.bindery.identity.StaffId;
import org.bindery.needs.Benefit;
import org.bindery.partnerships.LetterReading;
import org.bindery.partnerships.PartnershipEnded;
import org.bindery.partnerships.history.HistoryKeeper;
import org.bindery.reviews.ReviewPartnership.Decision;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The partnership began on March 1, 2027, and its term ends a year later. */
class PartnershipReviewTests extends ReviewedPartnership {

	@Autowired
	private HistoryKeeper history;

	@Autowired
	private LetterReading letters;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void asksBothSides() {
		assertThat(this.review.bothSides(this.reference)).matches("partner:\\d+,partner:\\d+,staff:maria");
		WrittenLetter letter = this.letters.read("reviews/letters/pulseRequest", this.reference, Map.of());
		assertThat(letter.subject()).isEqualTo("Two minutes for “Digital skills”");
		assertThat(letter.plainText()).contains("1. Trust: how far can you rely on the other side?",
				"2. Value: is the partnership worth your effort?", "Maria Lopez");
	}

	@Test
	void showsThePulseBesideTheLastOne() {
		answer(PULSE);
		assertThat(shown("pulse")).isEqualTo(List.of(new PulseRow("The library", "5 of 5", "4 of 5"),
				new PulseRow("The partners", "3 of 5", "Not said")));
		assertThat(shown("comment")).isEqualTo("They are often late");
		conclude(Decision.CONTINUE, LocalDate.of(2028, 2, 1));
		answer(new AnswerPulse(4, 4, null, 2, null));
		assertThat(shown("pulse"))
			.isEqualTo(List.of(new PulseRow("The library", "4 of 5 (last time 5)", "4 of 5 (last time 4)"),
					new PulseRow("The partners", "Not said (last time 3)", "2 of 5")));
		assertThat(shown("comment")).isEqualTo("");
	}

	@Test
	void showsWhoAskedForItBeforeItsDate() {
		answer(PULSE);
		assertThat(shown("asked")).isEqualTo("");
		this.history.note(this.reference, new StaffId("li"), "reviewAsked", "Asked for the review",
				"The director changes");
		assertThat(shown("asked")).isEqualTo("Li Chen, September 1, 2027: The director changes");
	}

	@Test
	void countsCheckInsSinceTheLastReview() {
		aCheckIn("HELD", LocalDate.of(2027, 4, 1));
		aCheckIn("HELD", LocalDate.of(2027, 5, 3));
		aCheckIn("MISSED", LocalDate.of(2027, 6, 1));
		answer(PULSE);
		assertThat(shown("since")).isEqualTo("March 1, 2027");
		assertThat(shown("held")).isEqualTo("2");
		assertThat(shown("missed")).isEqualTo("1");
		conclude(Decision.CONTINUE, null);
		aCheckIn("MISSED", REVIEWED.plusMonths(1));
		answer(PULSE);
		assertThat(shown("since")).isEqualTo("September 1, 2027");
		assertThat(shown("held")).isEqualTo("0");
		assertThat(shown("missed")).isEqualTo("1");
	}

	@Test
	void remindsOfWhatWasHopedFor() {
		this.jdbc.update("insert into need_benefit (need_id, benefit) values (?, 'FUNDING'), (?, 'AWARENESS')",
				partnership().origin().needId(), partnership().origin().needId());
		answer(PULSE);
		assertThat(shown("sought")).isEqualTo("Funding; Awareness among other stakeholders");
		assertThat(shown("endsOn")).isEqualTo("March 1, 2028");
	}

	@Test
	void keepsFindingsAndPlansTheNextReview() {
		answer(PULSE);
		LocalDate next = LocalDate.of(2028, 2, 1);
		conclude(Decision.REVISE, next);
		assertThat(partnership().terms().reviewOn()).contains(next);
		assertThat(partnership().ending().reason()).isEmpty();
		Review concluded = this.reviews.findByReferenceOrderByIdDesc(this.reference, PageRequest.of(0, 1))
			.getContent()
			.get(0);
		assertThat(concluded.status()).isEqualTo(ReviewStatus.REVISED);
		assertThat(concluded.pulse()).isEqualTo(PULSE.value());
		assertThat(concluded.pulseBy()).isEqualTo(new StaffId("maria"));
		assertThat(concluded.benefits()).containsExactly(Benefit.FUNDING, Benefit.NEW_PROGRAMS);
		assertThat(concluded.findings()).contains("People found work");
		assertThat(concluded.nextReview()).contains(next);
		assertThat(concluded.reviewedBy()).contains(new StaffId("li"));
		assertThat(concluded.reviewedOn()).contains(REVIEWED);
	}

	@Test
	void saysThatItEndedThePartnership() {
		answer(PULSE);
		conclude(Decision.END, TERM_END.plusYears(1));
		assertThat(partnership().ending().reason()).contains("The review of September 1, 2027 ended it");
		assertThat(partnership().ending().askedBy()).contains(new StaffId("li"));
		assertThat(this.reviews.last(this.reference).orElseThrow().nextReview()).isEmpty();
	}

	@Test
	void isCancelledWithThePartnership() {
		answer(PULSE);
		this.events.publishEvent(new PartnershipEnded(this.reference, "Its term is over", TERM_END));
		partnership();
		assertThat(this.reviews.findAll()).singleElement().satisfies((cancelled) -> {
			assertThat(cancelled.status()).isEqualTo(ReviewStatus.CANCELLED);
			assertThat(cancelled.cancelledBecause()).contains("Its term is over");
		});
	}

	private Object shown(String name) {
		return this.review.reviewPartnership(this.reference).beside().get(name);
	}

	private void aCheckIn(String status, LocalDate plannedFor) {
		this.jdbc.update("insert into check_in (version, reference, planned_for, status) values (0, ?, ?, ?)",
				this.reference.text(), plannedFor, status);
	}

}
