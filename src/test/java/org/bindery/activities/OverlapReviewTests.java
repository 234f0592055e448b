package org.bindery.activities;

import java.util.Map;

import org.bindery.activities.SettleOverlap.Decision;
import org.bindery.communication.writing.WrittenLetter;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.LetterReading;
import org.bindery.partnerships.PartnershipEnded;
import org.bindery.partnerships.PartnershipsTest;
import org.bindery.partnerships.Road;
import org.bindery.partnerships.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@PartnershipsTest
class OverlapReviewTests {

	private static final String DIVISION = "They serve breakfast.\nWe help with applications.";

	@Autowired
	private OverlapReview review;

	@Autowired
	private OverlapReports reports;

	@Autowired
	private Overlaps overlaps;

	@Autowired
	private LetterReading letters;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Road road;

	private Reference reference;

	private Long id;

	@BeforeEach
	void isReported() {
		this.reference = this.road.anActivePartnership();
		this.id = this.reports.report(this.reference, new ReportedOverlap("Job club", "Job seekers' breakfast",
				"Adults looking for work", "Both meet on Tuesdays"), new StaffId("maria"));
	}

	@Test
	void showsBothSides() {
		assertThat(this.review.settleOverlap(this.reference, this.id).beside()).containsEntry("ours", "Job club")
			.containsEntry("theirs", "Job seekers' breakfast")
			.containsEntry("audience", "Adults looking for work")
			.containsEntry("concern", "Both meet on Tuesdays")
			.containsEntry("reportedBy", "Maria Lopez")
			.containsEntry("reportedOn", "March 1, 2027");
	}

	@ParameterizedTest
	@CsvSource({ "MERGE, MERGED, BOTH", "COORDINATE, COORDINATED, LIBRARY", "REFER, REFERRED, LIBRARY",
			"KEEP, KEPT, LIBRARY" })
	void keepsHowItWasSettled(Decision decision, OverlapStatus status, RunBy runBy) {
		settle(decision);
		Overlap settled = reread();
		assertThat(settled.status()).isEqualTo(status);
		assertThat(settled.division()).contains(DIVISION);
		assertThat(settled.settledBy()).contains(new StaffId("li"));
		assertThat(settled.settledOn()).contains(TestClock.TODAY);
		assertThat(settled.ours().runBy()).isEqualTo(runBy);
	}

	@Test
	void tellsThePartnersAndTheContact() {
		assertThat(this.review.bothSides(this.reference)).matches("partner:\\d+,partner:\\d+,staff:maria");
	}

	@Test
	void letterSaysWhoDoesWhat() {
		settle(Decision.COORDINATE);
		WrittenLetter letter = this.letters.read("activities/letters/divisionOfWork", this.reference,
				Map.of("overlapId", this.id));
		assertThat(letter.subject()).isEqualTo("Who does what: Job club and Job seekers' breakfast");
		assertThat(letter.plainText()).contains("Both go on, with dates and topics agreed.",
				"They serve breakfast.\n\nWe help with applications.");
	}

	@Test
	void endsUnsettledWithThePartnership() {
		end();
		Overlap cancelled = reread();
		assertThat(cancelled.status()).isEqualTo(OverlapStatus.CANCELLED);
		assertThat(cancelled.cancelledBecause()).contains("The grant is spent");
		assertThatIllegalStateException().isThrownBy(() -> settle(Decision.KEEP));
	}

	@Test
	void staysSettledWhenThePartnershipEnds() {
		settle(Decision.REFER);
		end();
		assertThat(reread().status()).isEqualTo(OverlapStatus.REFERRED);
	}

	@Test
	void canBeReportedAgainOnceItIsSettled() {
		settle(Decision.MERGE);
		Long again = this.reports.report(this.reference,
				new ReportedOverlap("Job club", "Job seekers' breakfast", "", "Breakfast goes on alone"),
				new StaffId("li"));
		assertThat(this.overlaps.findById(again).orElseThrow().ours().id()).isEqualTo(reread().ours().id());
	}

	private void settle(Decision decision) {
		assertThat(this.review.settleOverlap(this.id, new SettleOverlap(decision, DIVISION), new StaffId("li")))
			.isEqualTo(decision);
	}

	private void end() {
		this.events.publishEvent(new PartnershipEnded(this.reference, "The grant is spent", TestClock.TODAY));
	}

	private Overlap reread() {
		this.road.reread(this.reference);
		return this.overlaps.findById(this.id).orElseThrow();
	}

}
