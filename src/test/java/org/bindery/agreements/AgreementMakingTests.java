package org.bindery.agreements;

import java.time.LocalDate;
import java.util.List;

import org.bindery.calendar.Cadence;
import org.bindery.communication.Channel;
import org.bindery.engine.Refusal;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.TestClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An agreement is drafted, reworked, reviewed and signed, or not. */
class AgreementMakingTests extends ChosenPartners {

	@Test
	void suggestsWhatWasChosenWithThePartners() {
		assertThat(this.making.planContributions(this.reference, new StaffId("maria")).record().money())
			.isEqualTo(5000);
		assertThat(this.making.planCommunication(this.reference, new StaffId("maria")).record())
			.isEqualTo(new PlanCommunication(Cadence.MONTHLY, Channel.MEETING, LocalDate.of(2027, 4, 1),
					LocalDate.of(2028, 3, 1), LocalDate.of(2028, 3, 1)));
		assertThat(this.making.agreeOnConflicts(this.reference, new StaffId("maria")).record())
			.isEqualTo(new AgreeOnConflicts(FirstStep.TALK_DIRECTLY, 10, null, null));
	}

	@Test
	void reworksTheSameDraft() {
		draftAll();
		ReviewAgreement rework = new ReviewAgreement(ReviewAgreement.Decision.REWORK, "Name the rooms");
		assertThat(this.making.reviewAgreement(this.reference, rework, new StaffId("maria")))
			.isEqualTo(rework.decision());
		this.road.reread(this.reference);
		assertThat(this.making.draftVision(this.reference, new StaffId("maria")).record()).isEqualTo(VISION);
		assertThat(this.making.draftVision(this.reference, new StaffId("maria")).beside()).containsEntry("reworkNote",
				"Name the rooms");
		assertThat(this.making.planContributions(this.reference, new StaffId("maria")).record())
			.isEqualTo(contributions());
		draftAll();
		assertThat(this.agreements.findByReferenceOrderByNumberDesc(this.reference)).hasSize(1);
	}

	@Test
	void suggestsDatesAnewThatHaveGoneBy() {
		draftAll();
		this.clock.isOn(LocalDate.of(2027, 3, 20));
		assertThat(this.making.planCommunication(this.reference, new StaffId("maria")).record())
			.isEqualTo(new PlanCommunication(Cadence.QUARTERLY, Channel.VIDEO, LocalDate.of(2027, 4, 20), REVIEW, END));
	}

	@Test
	void startsTheNextVersionAfterOneThatWasNotAgreed() {
		draftAll();
		this.making.reviewAgreement(this.reference,
				new ReviewAgreement(ReviewAgreement.Decision.NOT_AGREED, "No trust yet"), new StaffId("maria"));
		this.road.reread(this.reference);
		assertThat(this.making.draftVision(this.reference, new StaffId("maria")).record()).isEqualTo(VISION);
		this.making.draftVision(this.reference, VISION);
		this.road.reread(this.reference);
		assertThat(this.agreements.findByReferenceOrderByNumberDesc(this.reference)).extracting(Agreement::status)
			.containsExactly(AgreementStatus.DRAFTING, AgreementStatus.NOT_AGREED);
		assertThat(latest().number()).isEqualTo(2);
	}

	@Test
	void isNotAgreedWhenItIsNotSigned() {
		draftAll();
		this.making.recordSignatures(this.reference,
				new RecordSignatures(RecordSignatures.Decision.NOT_SIGNED, null, null, null), new StaffId("maria"));
		assertThat(latest().status()).isEqualTo(AgreementStatus.NOT_AGREED);
	}

	@Test
	void leavesAllButThePlanOutOfAOnePageAgreement() {
		draftAll();
		this.making.planCommunication(this.reference, "ONE_PAGE", PLAN);
		this.road.reread(this.reference);
		assertThat(latest().vision()).isEmpty();
		assertThat(latest().contributionsOf(Side.PARTNER)).isEmpty();
		assertThat(this.making.reviewAgreement(this.reference).beside().get("agreement")).asString()
			.contains("**How often we speak**\n\nEvery three months\n\n**How we usually speak**\n\nVideo call");
	}

	@Test
	void refusesAnEndThatIsNotAfterTheFirstCheckIn() {
		refuses("endsOn", () -> this.making.planCommunication(this.reference, "FULL",
				new PlanCommunication(Cadence.MONTHLY, Channel.PHONE, FIRST, REVIEW, FIRST)));
	}

	@Test
	void refusesDecisionsWithoutTheNoteThatTheyNeed() {
		for (ReviewAgreement.Decision decision : List.of(ReviewAgreement.Decision.REWORK,
				ReviewAgreement.Decision.NOT_AGREED)) {
			refuses("note", () -> this.making.reviewAgreement(this.reference, new ReviewAgreement(decision, null),
					new StaffId("maria")));
		}
		refuses("note", () -> this.making.approveAgreement(this.reference,
				new ApproveAgreement(ApproveAgreement.Decision.REWORK, null), new StaffId("sam")));
	}

	@Test
	void refusesSignaturesWithoutDayOrNames() {
		refuses("signedOn", () -> this.making.recordSignatures(this.reference,
				new RecordSignatures(RecordSignatures.Decision.SIGNED, null, "Both", null), new StaffId("maria")));
		refuses("signatories",
				() -> this.making.recordSignatures(this.reference,
						new RecordSignatures(RecordSignatures.Decision.SIGNED, TestClock.TODAY, null, null),
						new StaffId("maria")));
	}

	private static void refuses(String field, Runnable step) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(step::run)
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

}
