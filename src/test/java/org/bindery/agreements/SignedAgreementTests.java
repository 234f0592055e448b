package org.bindery.agreements;

import java.time.LocalDate;

import org.bindery.calendar.Cadence;
import org.bindery.communication.Channel;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.PartnershipEnded;
import org.bindery.partnerships.Terms;
import org.bindery.partnerships.TestClock;
import org.bindery.partnerships.history.History;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a signed agreement changes. */
class SignedAgreementTests extends ChosenPartners {

	@Autowired
	private History history;

	@Autowired
	private ApplicationEventPublisher events;

	@Test
	void governsThePartnershipOnceItIsSigned() {
		draftAll();
		this.making.reviewAgreement(this.reference, new ReviewAgreement(ReviewAgreement.Decision.READY, null),
				new StaffId("maria"));
		this.making.approveAgreement(this.reference,
				new ApproveAgreement(ApproveAgreement.Decision.APPROVE, "Well done"), new StaffId("sam"));
		sign();
		Terms terms = this.road.reread(this.reference).terms();
		assertThat(terms.cadence()).contains(Cadence.QUARTERLY);
		assertThat(terms.nextCheckIn()).contains(FIRST);
		assertThat(terms.reviewOn()).contains(REVIEW);
		assertThat(terms.endsOn()).contains(END);
		assertThat(latest().status()).isEqualTo(AgreementStatus.SIGNED);
		assertThat(this.history.findByReferenceOrderByAtDescIdDesc(this.reference, PageRequest.of(0, 10)))
			.extracting((entry) -> entry.note().orElseThrow())
			.containsExactly("Filed in the archive", "Well done");
	}

	@Test
	void keepsTheAgreedDayBesideTheWorkingDay() {
		LocalDate sunday = LocalDate.of(2027, 10, 31);
		plan(new PlanCommunication(Cadence.MONTHLY, Channel.VIDEO, sunday, LocalDate.of(2028, 1, 8), END));
		CommunicationPlan plan = latest().communicationPlan().orElseThrow();
		assertThat(plan.firstCheckIn()).isEqualTo(LocalDate.of(2027, 11, 1));
		assertThat(plan.reviewOn()).isEqualTo(LocalDate.of(2028, 1, 10));
		assertThat(plan.checkInRhythm()).isEqualTo(sunday);
	}

	@Test
	void keepsTheAgreedDayWhereTheWorkingDayIsTakenAsSuggested() {
		LocalDate sunday = LocalDate.of(2027, 10, 31);
		plan(new PlanCommunication(Cadence.MONTHLY, Channel.VIDEO, sunday, REVIEW, END));
		PlanCommunication suggested = this.making.planCommunication(this.reference, new StaffId("maria")).record();
		assertThat(suggested.firstCheckIn()).isEqualTo(LocalDate.of(2027, 11, 1));
		plan(suggested);
		assertThat(latest().communicationPlan().orElseThrow().checkInRhythm()).isEqualTo(sunday);
	}

	@Test
	void countsFromTheDayThatItsOwnSuggestionWasMadeFrom() {
		this.clock.isOn(LocalDate.of(2027, 12, 30));
		plan(this.making.planCommunication(this.reference, new StaffId("maria")).record());
		CommunicationPlan plan = latest().communicationPlan().orElseThrow();
		assertThat(plan.firstCheckIn()).isEqualTo(LocalDate.of(2028, 1, 31));
		assertThat(plan.checkInRhythm()).isEqualTo(LocalDate.of(2028, 1, 30));
	}

	@Test
	void isInForceAsLongAsItsPartnership() {
		draftAll();
		sign();
		this.events.publishEvent(new PartnershipEnded(this.reference, "Its term is over", END));
		this.road.reread(this.reference);
		assertThat(latest().status()).isEqualTo(AgreementStatus.ENDED);
	}

	private void plan(PlanCommunication form) {
		this.making.planCommunication(this.reference, "FULL", form);
		this.road.reread(this.reference);
	}

	private void sign() {
		this.making.recordSignatures(this.reference, new RecordSignatures(RecordSignatures.Decision.SIGNED,
				TestClock.TODAY, "Both directors", "Filed in the archive"), new StaffId("maria"));
	}

}
