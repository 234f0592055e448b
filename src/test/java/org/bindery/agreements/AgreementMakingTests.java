package org.bindery.agreements;

import java.time.LocalDate;
import java.util.List;

import org.bindery.calendar.Cadence;
import org.bindery.communication.Channel;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.ContributionKind;
import org.bindery.partnerships.PartnershipEnded;
import org.bindery.partnerships.PartnershipsTest;
import org.bindery.partnerships.Road;
import org.bindery.partnerships.Terms;
import org.bindery.partnerships.TestClock;
import org.bindery.partnerships.history.History;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PartnershipsTest
class AgreementMakingTests {

	private static final LocalDate FIRST = LocalDate.of(2027, 3, 15);

	private static final LocalDate REVIEW = LocalDate.of(2028, 1, 10);

	private static final LocalDate END = LocalDate.of(2028, 2, 1);

	private static final DraftVision VISION = new DraftVision("Work for everybody", "Twelve courses", null,
			"They teach, we host");

	private static final PlanCommunication PLAN = new PlanCommunication(Cadence.QUARTERLY, Channel.VIDEO, FIRST, REVIEW,
			END);

	@Autowired
	private AgreementMaking making;

	@Autowired
	private Agreements agreements;

	@Autowired
	private History history;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TestClock clock;

	@Autowired
	private Road road;

	private Reference reference;

	@BeforeEach
	void partnersAreChosen() {
		this.reference = this.road.chosenPartners();
	}

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

	private void draftAll() {
		this.making.draftVision(this.reference, VISION);
		this.making.planContributions(this.reference, contributions());
		this.making.agreeOnConflicts(this.reference, new AgreeOnConflicts(FirstStep.MEDIATOR, 5, null, null));
		this.making.planCommunication(this.reference, "FULL", PLAN);
		this.road.reread(this.reference);
	}

	private void plan(PlanCommunication form) {
		this.making.planCommunication(this.reference, "FULL", form);
		this.road.reread(this.reference);
	}

	private void sign() {
		this.making.recordSignatures(this.reference, new RecordSignatures(RecordSignatures.Decision.SIGNED,
				TestClock.TODAY, "Both directors", "Filed in the archive"), new StaffId("maria"));
	}

	private static PlanContributions contributions() {
		return new PlanContributions(List.of(ContributionKind.SPACE), "A classroom",
				List.of(ContributionKind.FUNDING, ContributionKind.EXPERTISE), "Two trainers", null);
	}

	private Agreement latest() {
		return this.agreements.latest(this.reference);
	}

	private static void refuses(String field, Runnable step) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(step::run)
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

}
