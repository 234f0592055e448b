package org.bindery.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.bindery.calendar.Cadence;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.communication.Channel;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.ContributionKind;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.PartnershipEnded;
import org.bindery.partnerships.PartnershipsTest;
import org.bindery.partnerships.Road;
import org.bindery.partnerships.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

@PartnershipsTest
class RevisedAgreementTests {

	private static final LocalDate A_YEAR_ON = LocalDate.of(2028, 3, 1);

	private static final PlanCommunication WEEKLY = new PlanCommunication(Cadence.WEEKLY, Channel.PHONE,
			LocalDate.of(2027, 3, 8), A_YEAR_ON, null);

	private static final PlanCommunication QUARTERLY = new PlanCommunication(Cadence.QUARTERLY, Channel.VIDEO,
			LocalDate.of(2027, 6, 7), A_YEAR_ON, null);

	@Autowired
	private AgreementMaking making;

	@Autowired
	private Agreements agreements;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TestClock clock;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private Road road;

	private Reference reference;

	@BeforeEach
	void oneIsInForce() {
		this.reference = this.road.anActivePartnership();
		draft("Work for everybody", WEEKLY);
		sign(RecordSignatures.Decision.SIGNED);
	}

	@Test
	void replacesTheVersionInForceOnceItIsSigned() {
		draft("Work for all", QUARTERLY);
		assertThat(statuses()).containsExactly(AgreementStatus.DRAFTING, AgreementStatus.SIGNED);
		sign(RecordSignatures.Decision.SIGNED);
		Partnership partnership = this.road.reread(this.reference);
		assertThat(statuses()).containsExactly(AgreementStatus.SIGNED, AgreementStatus.REPLACED);
		assertThat(partnership.terms().cadence()).contains(Cadence.QUARTERLY);
		assertThat(partnership.terms().nextCheckIn()).contains(LocalDate.of(2027, 6, 7));
	}

	@Test
	void involvesAsMuchMoneyAsWasSigned() {
		draft("Work for all", QUARTERLY);
		this.making.planContributions(this.reference, new PlanContributions(List.of(ContributionKind.SPACE), "Rooms",
				List.of(ContributionKind.FUNDING), "A grant", 60_000));
		sign(RecordSignatures.Decision.SIGNED);
		assertThat(this.road.reread(this.reference).terms().money()).isEqualTo(60_000);
	}

	@Test
	void leavesTheVersionInForceWhenItIsRefused() {
		draft("Work for all", QUARTERLY);
		sign(RecordSignatures.Decision.NOT_SIGNED);
		Partnership partnership = this.road.reread(this.reference);
		assertThat(statuses()).containsExactly(AgreementStatus.NOT_AGREED, AgreementStatus.SIGNED);
		assertThat(partnership.terms().cadence()).contains(Cadence.WEEKLY);
		assertThat(partnership.terms().nextCheckIn()).contains(LocalDate.of(2027, 3, 8));
	}

	@Test
	void startsFromTheVersionInForceAndNotFromOneThatWasRefused() {
		draft("Work for all", QUARTERLY);
		sign(RecordSignatures.Decision.NOT_SIGNED);
		this.road.reread(this.reference);
		assertThat(this.making.draftVision(this.reference, new StaffId("maria")).record().vision())
			.isEqualTo("Work for everybody");
		draft("Work for some", QUARTERLY);
		assertThat(this.agreements.latest(this.reference).number()).isEqualTo(3);
	}

	@Test
	void suggestsWhatThePartnershipKeepsToNow() {
		this.clock.isOn(LocalDate.of(2027, 9, 1));
		Partnership partnership = this.road.reread(this.reference);
		partnership.agree(Cadence.WEEKLY, LocalDate.of(2027, 9, 6), A_YEAR_ON, Optional.empty(), this.calendar);
		partnership.terms().reviewOn(Optional.of(LocalDate.of(2028, 9, 1)), this.calendar);
		assertThat(this.making.planCommunication(this.reference, new StaffId("maria")).record())
			.isEqualTo(new PlanCommunication(Cadence.WEEKLY, Channel.PHONE, LocalDate.of(2027, 9, 6),
					LocalDate.of(2028, 9, 1), null));
	}

	@Test
	void saysInItsFormsWhatItReplaces() {
		draft("Work for all", QUARTERLY);
		assertThat(List.of(this.making.draftVision(this.reference, new StaffId("maria")).beside(),
				this.making.recordSignatures(this.reference).beside()))
			.allSatisfy((beside) -> assertThat(beside).containsEntry("replaces", "the version of March 1, 2027"));
	}

	@Test
	void isGivenUpWhenThePartnershipEnds() {
		draft("Work for all", QUARTERLY);
		this.events.publishEvent(new PartnershipEnded(this.reference, "The grant is spent", TestClock.TODAY));
		this.road.reread(this.reference);
		assertThat(statuses()).containsExactly(AgreementStatus.NOT_AGREED, AgreementStatus.ENDED);
	}

	private void draft(String vision, PlanCommunication plan) {
		this.making.draftVision(this.reference, new DraftVision(vision, "Twelve courses", null, "They teach, we host"));
		this.making.planCommunication(this.reference, "FULL", plan);
		this.road.reread(this.reference);
	}

	private void sign(RecordSignatures.Decision decision) {
		this.making.recordSignatures(this.reference,
				new RecordSignatures(decision, TestClock.TODAY, "Both directors", null), new StaffId("maria"));
		this.road.reread(this.reference);
	}

	private List<AgreementStatus> statuses() {
		return this.agreements.findByReferenceOrderByNumberDesc(this.reference)
			.stream()
			.map(Agreement::status)
			.toList();
	}

}
