package org.bindery;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.bindery.agreements.Agreement;
import org.bindery.agreements.AgreementStatus;
import org.bindery.agreements.Agreements;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.actions.EarlyReviews;
import org.bindery.partnerships.actions.Endings;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** An agreement is revised while its partnership goes on. */
@BinderyTest
class RevisionsTests {

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private ConflictDesk conflicts;

	@Autowired
	private Endings endings;

	@Autowired
	private EarlyReviews reviews;

	@Autowired
	private FormService forms;

	@Autowired
	private IdentityService identity;

	@Autowired
	private Agreements agreements;

	@Autowired
	private Partnerships partnerships;

	@Autowired
	private WorkingCalendar calendar;

	private Reference reference;

	@BeforeEach
	void storytimeRuns() {
		this.reference = this.storytime.runs();
	}

	@AfterEach
	void comesBackToThePresent() {
		this.story.backToThePresent();
	}

	@Test
	void beginsWithWhatTheReviewFound() {
		this.reviews.start(this.reference, "They ask for it", new StaffId("contact"));
		this.story.runJobs(this.reference);
		this.story.does("contact", this.reference, "answerPulse", Answers.pulse());
		this.story.does("contact", this.reference, "reviewPartnership",
				Answers.reviewed("REVISE", this.story.today().plusMonths(6)));
		assertThat(wantedAsShownTo("contact2")).startsWith("**Review, ")
			.endsWith(", Test contact:** People found work");
	}

	@Test
	void tellsWhatAConflictChangesToWhomItConcernsAlone() {
		revisionIsWanted();
		assertThat(wantedAsShownTo("contact")).startsWith("**Conflict, ")
			.endsWith(", Test contact:** We agreed to speak earlier");
		assertThat(wantedAsShownTo("manager")).endsWith("We agreed to speak earlier");
		assertThat(wantedAsShownTo("contact2"))
			.isEqualTo("It was asked for in confidence: the managers know what has to change.");
	}

	@Test
	void leavesOutWhatTheVersionBeforeWasWishedFor() {
		revisionIsWanted();
		this.story.timePassesUntil(this.reference, this.story.today().plusDays(1));
		isSigned(this.story.today().plusMonths(3));
		revisionIsWanted();
		assertThat(wantedAsShownTo("contact")).containsOnlyOnce("Conflict");
	}

	@Test
	void movesEveryPlanToWhatIsAgreedNow() {
		LocalDate today = this.story.today();
		revisionIsWanted();
		isSigned(today.plusMonths(3));
		assertThat(timer("nextCheckIn")).isEqualTo(morning(this.calendar.plus(workday(today.plusMonths(3)), -5)));
		assertThat(timer("reviewDate")).isEqualTo(morning(workday(today.plusMonths(4))));
		assertThat(timer("termEnds")).isEqualTo(this.calendar.endOf(today.plusMonths(5)));
		assertThat(this.partnerships.byReference(this.reference).isRevising()).isFalse();
	}

	@Test
	void leavesEveryPlanWhereNothingIsAgreed() {
		List<Date> before = plans();
		revisionIsWanted();
		communicationIsPlanned(this.story.today().plusMonths(3));
		this.story.does("contact", this.reference, "reviewAgreement", Answers.decision("NOT_AGREED", "They do not"));
		assertThat(plans()).isEqualTo(before);
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
		assertThat(statuses()).containsExactly(AgreementStatus.NOT_AGREED);
	}

	@Test
	void keepsToTheNewTermFromTheSignatureOn() {
		revisionIsWanted();
		isReady(this.story.today().plusMonths(3));
		whileNoMailGoesOut("recordSignatures", Answers.signedOn(this.story.today()));
		assertThat(timer("termEnds")).isEqualTo(this.calendar.endOf(this.story.today().plusMonths(5)));
	}

	@Test
	void beginsAnewWhereItIsWishedForAfterTheSignature() {
		revisionIsWanted();
		isReady(this.story.today().plusMonths(3));
		conflictIsSettled();
		whileNoMailGoesOut("recordSignatures", Answers.signedOn(this.story.today()));
		whileNoMailGoesOut("recordLesson", Answers.conflictLesson());
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
		this.story.runJobs(this.reference);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("planCommunication");
		isSigned(this.story.today().plusMonths(2));
		assertThat(statuses()).containsExactly(AgreementStatus.SIGNED, AgreementStatus.REPLACED);
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
		assertThat(this.partnerships.byReference(this.reference).isRevising()).isFalse();
	}

	@Test
	void coversWhatIsWishedForBeforeTheSignature() {
		revisionIsWanted();
		revisionIsWanted();
		isSigned(this.story.today().plusMonths(3));
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
	}

	@Test
	void replacesTheVersionBefore() {
		revisionIsWanted();
		isSigned(this.story.today().plusMonths(3));
		revisionIsWanted();
		isSigned(this.story.today().plusMonths(2));
		assertThat(statuses()).containsExactly(AgreementStatus.SIGNED, AgreementStatus.REPLACED);
	}

	@Test
	void isGivenUpWhenThePartnershipEnds() {
		revisionIsWanted();
		isSigned(this.story.today().plusMonths(3));
		revisionIsWanted();
		communicationIsPlanned(this.story.today().plusMonths(2));
		this.endings.end(this.reference, "The station closes", new StaffId("contact"));
		this.story.runJobs(this.reference);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("recordOutcomes");
		assertThat(statuses()).containsExactly(AgreementStatus.NOT_AGREED, AgreementStatus.ENDED);
		assertThat(this.partnerships.byReference(this.reference).isRevising()).isFalse();
	}

	private String wantedAsShownTo(String person) {
		String task = this.story.waitingTask(this.reference, "planCommunication").getId();
		this.identity.setAuthentication(person, List.of("contacts"));
		try {
			return (String) this.forms.getTaskFormVariables(task).get("wanted");
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	private void whileNoMailGoesOut(String step, Map<String, Object> form) {
		this.story.doesWithout("sendSignedCopy", "contact", this.reference, step, form);
	}

	private void revisionIsWanted() {
		conflictIsSettled();
		this.story.does("contact", this.reference, "recordLesson", Answers.conflictLesson());
	}

	private void conflictIsSettled() {
		this.conflicts.raise(this.reference,
				new RaisedConflict(ConflictCause.ROLES, Severity.LOW, "They cancelled twice", List.of(), ""),
				new StaffId("manager"));
		this.story.runJobs(this.reference);
		this.story.does("contact", this.reference, "hearParties", Answers.partiesHeard());
		this.story.does("contact", this.reference, "talkDirectly", Answers.conflictSettled("REVISE"));
	}

	private void communicationIsPlanned(LocalDate firstCheckIn) {
		this.story.does("contact", this.reference, "planCommunication", Answers.communicationPlan(firstCheckIn,
				this.story.today().plusMonths(4), this.story.today().plusMonths(5)));
	}

	private void isReady(LocalDate firstCheckIn) {
		communicationIsPlanned(firstCheckIn);
		this.story.does("contact", this.reference, "reviewAgreement", Answers.decision("READY"));
	}

	private void isSigned(LocalDate firstCheckIn) {
		isReady(firstCheckIn);
		this.story.does("contact", this.reference, "recordSignatures", Answers.signedOn(this.story.today()));
	}

	private List<AgreementStatus> statuses() {
		return this.agreements.findByReferenceOrderByNumberDesc(this.reference)
			.stream()
			.map(Agreement::status)
			.toList();
	}

	private List<Date> plans() {
		return List.of(timer("nextCheckIn"), timer("reviewDate"), timer("termEnds"));
	}

	private Date timer(String element) {
		return this.story.timer(this.reference, element).getDuedate();
	}

	private Date morning(LocalDate date) {
		return this.calendar.startOf(date);
	}

	private LocalDate workday(LocalDate date) {
		return this.calendar.plus(date, 0);
	}

}
