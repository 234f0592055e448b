package org.bindery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.bindery.activities.OverlapReports;
import org.bindery.activities.ReportedOverlap;
import org.bindery.calendar.Cadence;
import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.engine.Processes;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Branch;
import org.bindery.partnerships.Branches;
import org.bindery.partnerships.ChangeOfContact;
import org.bindery.partnerships.ExistingPartnership;
import org.bindery.partnerships.HandoverReason;
import org.bindery.partnerships.Handovers;
import org.bindery.partnerships.Holds;
import org.bindery.partnerships.NewPartner;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.Proposal;
import org.bindery.partnerships.Proposals;
import org.bindery.partnerships.Recordings;
import org.bindery.partnerships.Stage;
import org.bindery.partnerships.actions.EarlyReviews;
import org.bindery.partnerships.actions.Endings;
import org.bindery.selection.Depth;
import org.bindery.selection.PartnerRole;
import org.bindery.story.Answers;
import org.bindery.story.Coverage;
import org.bindery.story.Story;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

/**
 * Every road through the diagrams; at the end every node and every flow has been passed.
 */
@BinderyTest
@TestInstance(Lifecycle.PER_CLASS)
class RoadsTests {

	private static final int A_LOT = 20_000;

	@Autowired
	private Story story;

	@Autowired
	private Coverage coverage;

	@Autowired
	private Partners partners;

	@Autowired
	private Partnerships partnerships;

	@Autowired
	private Endings endings;

	@Autowired
	private Processes processes;

	@Autowired
	private Recordings recordings;

	@Autowired
	private Proposals proposals;

	@Autowired
	private Branches branches;

	@Autowired
	private Handovers handovers;

	@Autowired
	private Holds holds;

	@Autowired
	private ConflictDesk conflicts;

	@Autowired
	private OverlapReports overlaps;

	@Autowired
	private EarlyReviews reviews;

	private Reference reference;

	private List<Long> partner;

	@BeforeAll
	void watch(@Autowired ProcessEngine engine) {
		init(engine);
		this.coverage.begin(engine, RoadsTests.class);
		this.partner = List.of(aPartner("Makers' Guild"));
	}

	@AfterAll
	void everyNodeAndFlowWasPassed() {
		assertThat(this.coverage.byProcess()).hasSize(10)
			.allSatisfy((process, share) -> assertThat(share)
				.as("%s: passed only %s", process, this.coverage.passed(process))
				.isEqualTo(1.0));
	}

	@AfterEach
	void backToThePresent() {
		this.story.backToThePresent();
	}

	@Test
	void declinesANeedAfterRework() {
		needIsDescribed();
		does("manager", "reviewNeed", Answers.decision("REWORK", "Say for whom"));
		does("contact", "describeNeed", Answers.describedNeed("A makerspace for teenagers"));
		does("contact", "linkNeed", Answers.linkedToANewGoal("Makers of tomorrow for " + this.reference));
		does("manager", "reviewNeed", Answers.decision("DECLINE", "The school has one"));
		isOverAt(Stage.DECLINED);
	}

	@Test
	void picksADeferredNeedUpAgainOnItsDate() {
		needIsDescribed();
		LocalDate date = this.story.today().plusMonths(2);
		does("manager", "reviewNeed", Answers.deferredUntil(date));
		isAt(Stage.ON_HOLD);
		assertThat(this.story.rootWaitsAt(this.reference)).containsExactly("pickUpAgain");
		this.story.timePassesUntil(this.reference, date);
		isAt(Stage.ASSESSING);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("describeNeed");
	}

	@Test
	void triesAgainWhenNobodySuitsAndDeclinesWhenNobodyAccepts() {
		needIsPursued();
		candidatesAreAssessed();
		does("contact", "choosePartners", Answers.noneSuitable());
		does("contact", "decideOnAnotherTry", Answers.anotherTry("TRY_AGAIN"));
		isAt(Stage.SELECTING);
		candidatesAreAssessed();
		does("contact", "choosePartners", Answers.chosen(this.partner, "COORDINATING", 0));
		this.story.fires(this.reference, "noAnswerYet");
		does("contact", "recordAnswers", Answers.nobodyAccepted());
		does("contact", "decideOnAnotherTry", Answers.anotherTry("DECLINE"));
		isOverAt(Stage.DECLINED);
	}

	@Test
	void skipsTheAgreementWhereAContactIsEnoughAndEndsWhenAsked() {
		partnersHaveAccepted("NETWORKING", 0);
		isAt(Stage.ACTIVE);
		assertThat(this.story.rootWaitsAt(this.reference)).contains("nextCheckIn");
		this.endings.end(this.reference, "The guild moved away", new StaffId("contact"));
		this.story.runJobs(this.reference);
		isAt(Stage.CLOSING);
		closesWell();
	}

	@Test
	void aSecondMessageToEndHasNoSecondEffect() {
		partnersHaveAccepted("NETWORKING", 0);
		assertThat(this.processes.deliver("PartnershipEnds", this.reference)).isTrue();
		assertThat(this.processes.deliver("PartnershipEnds", this.reference)).isFalse();
		this.story.runJobs(this.reference);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("recordOutcomes");
	}

	@Test
	void signsAOnePageAgreementAndEndsWithItsTerm() {
		partnersHaveAccepted("COORDINATING", 0);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("planCommunication");
		LocalDate end = communicationIsPlanned();
		does("contact", "reviewAgreement", Answers.decision("READY"));
		this.story.fires(this.reference, "notSignedYet");
		does("contact", "recordSignatures", Answers.signedOn(this.story.today()));
		isAt(Stage.ACTIVE);
		this.story.timePassesUntil(this.reference, end.plusDays(1));
		isAt(Stage.CLOSING);
		closesWell();
	}

	@Test
	void reworksAFullAgreementUntilItIsApprovedAndLearnsThatItIsNotSigned() {
		partnersHaveAccepted("COLLABORATING", A_LOT);
		agreementIsDrafted();
		does("contact", "reviewAgreement", Answers.decision("REWORK", "The vision is too vague"));
		agreementIsDrafted();
		does("contact", "reviewAgreement", Answers.decision("READY"));
		does("manager", "approveAgreement", Answers.decision("REWORK", "Too much money"));
		agreementIsDrafted();
		does("contact", "reviewAgreement", Answers.decision("READY"));
		does("manager", "approveAgreement", Answers.decision("APPROVE"));
		does("contact", "recordSignatures", Answers.decision("NOT_SIGNED", "Their board said no"));
		does("contact", "decideOnAnotherTry", Answers.anotherTry("TRY_AGAIN"));
		isAt(Stage.SELECTING);
	}

	@Test
	void declinesWhenNoAgreementIsReached() {
		partnersHaveAccepted("COLLABORATING", A_LOT);
		agreementIsDrafted();
		does("contact", "reviewAgreement", Answers.decision("NOT_AGREED", "We want different things"));
		does("contact", "decideOnAnotherTry", Answers.anotherTry("DECLINE"));
		isOverAt(Stage.DECLINED);
	}

	@Test
	void goesOnAfterCheckInsThatWereHeldOrMissedOrForgotten() {
		partnersHaveAccepted("NETWORKING", 0);
		checkInComesNear();
		does("contact", "logCheckIn", Answers.held(this.story.today()));
		checkInComesNear();
		does("contact", "logCheckIn", Answers.missed());
		checkInComesNear();
		this.story.fires(this.reference, "notLogged");
		isAt(Stage.ACTIVE);
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
		assertThat(this.story.rootWaitsAt(this.reference)).contains("nextCheckIn");
	}

	@Test
	void takesInWhatAPartnerProposes() {
		this.reference = this.proposals.propose(
				new Proposal("Robots for all", "Children build robots", this.partner.get(0), NewPartner.NONE),
				new StaffId("contact"));
		this.story.runJobs(this.reference);
		does("manager", "designateContact", Answers.contact("contact"));
		isAt(Stage.ASSESSING);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("describeNeed");
	}

	@Test
	void makesASeparateAgreementWithSomeOfThePartners() {
		Long club = aPartner("Robot Club");
		needIsPursued();
		List<Long> both = List.of(this.partner.get(0), club);
		does("contact", "shortlistCandidates", Answers.shortlist(both, "contact"));
		does("contact", "assessCandidate", Answers.assessment(4));
		does("contact", "assessCandidate", Answers.assessment(4));
		does("contact", "choosePartners", Answers.chosen(both, "COORDINATING", 0));
		does("contact", "recordAnswers", Answers.accepted(both));
		Reference branch = this.branches.branch(this.reference, new Branch("Robots", List.of(club)),
				new StaffId("contact"));
		this.story.runJobs(branch);
		this.reference = branch;
		isAt(Stage.AGREEING);
		assertThat(this.story.waitingSteps(branch)).containsExactly("planCommunication");
	}

	@Test
	void handsOverToSomebodyElseWhenTheFirstCannot() {
		anExistingPartnershipIsRecorded();
		checkInComesNear();
		this.handovers.begin(this.reference, new ChangeOfContact("contact2", List.of(), HandoverReason.CHANGES),
				new StaffId("contact"));
		this.story.runJobs(this.reference);
		does("contact", "prepareHandover", Answers.handover());
		does("contact2", "acceptHandover", Answers.decision("CANNOT", "I have too many already"));
		does("manager", "nameAnother", Answers.contact("manager"));
		does("manager", "acceptHandover", Answers.decision("ACCEPT"));
		assertThat(this.story.waitingTask(this.reference, "logCheckIn").getAssignee()).isEqualTo("manager");
	}

	@Test
	void restsAndGoesOnByItselfOrEarlier() {
		anExistingPartnershipIsRecorded();
		this.holds.hold(this.reference, "Their hall is flooded", this.story.today().plusDays(30),
				new StaffId("contact"));
		isAt(Stage.ON_HOLD);
		this.holds.resume(this.reference, new StaffId("contact"));
		isAt(Stage.ACTIVE);
		LocalDate date = this.story.today().plusDays(20);
		this.holds.hold(this.reference, "Nobody is there in summer", date, new StaffId("manager"));
		this.story.timePassesUntil(this.reference, date);
		isAt(Stage.ACTIVE);
	}

	@Test
	void revisesTheAgreementOnceForTwoConflicts() {
		anExistingPartnershipIsRecorded();
		conflictIsRaised();
		conflictEndsWith(Answers.conflictSettled("REVISE"));
		isAt(Stage.ACTIVE);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("planCommunication");
		conflictIsRaised();
		conflictEndsWith(Answers.conflictSettled("REVISE"));
		communicationIsPlanned();
		does("contact", "reviewAgreement", Answers.decision("READY"));
		does("contact", "recordSignatures", Answers.signedOn(this.story.today()));
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
		conflictIsRaised();
		conflictEndsWith(Answers.conflictSettled("RESOLVED"));
		isAt(Stage.ACTIVE);
	}

	@Test
	void revisesTheAgreementAgainForWhatIsWishedForAfterTheSignature() {
		anExistingPartnershipIsRecorded();
		conflictIsRaised();
		conflictEndsWith(Answers.conflictSettled("REVISE"));
		communicationIsPlanned();
		does("contact", "reviewAgreement", Answers.decision("READY"));
		conflictIsRaised();
		does("contact", "hearParties", Answers.partiesHeard());
		does("contact", "talkDirectly", Answers.conflictSettled("REVISE"));
		this.story.doesWithout("sendSignedCopy", "contact", this.reference, "recordSignatures",
				Answers.signedOn(this.story.today()));
		this.story.doesWithout("sendSignedCopy", "contact", this.reference, "recordLesson", Answers.conflictLesson());
		this.story.runJobs(this.reference);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("planCommunication");
	}

	@Test
	void endsByAConflictWhateverElseIsRunning() {
		anExistingPartnershipIsRecorded();
		checkInComesNear();
		conflictIsRaised();
		conflictIsRaised();
		this.holds.hold(this.reference, "Until we have spoken", this.story.today().plusDays(30),
				new StaffId("contact"));
		does("contact", "hearParties", Answers.partiesHeard());
		this.story.fires(this.reference, "talkOverdue");
		this.story.fires(this.reference, "mediationOverdue");
		does("manager", "decideAsLeadership", Answers.conflictDecided("END"));
		does("manager", "recordLesson", Answers.conflictLesson());
		isAt(Stage.CLOSING);
		closesWell();
	}

	@Test
	void climbsTheLadderWhereNothingIsSettled() {
		anExistingPartnershipIsRecorded();
		conflictIsRaised();
		does("contact", "hearParties", Answers.partiesHeard());
		does("contact", "talkDirectly", Answers.conflictSettled("CLIMB"));
		does("manager", "mediate", Answers.conflictSettled("CLIMB"));
		does("manager", "decideAsLeadership", Answers.conflictDecided("RESOLVED"));
		does("manager", "recordLesson", Answers.conflictLesson());
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
	}

	@Test
	void beginsHigherOnTheLadderWhereAConflictIsBad() {
		anExistingPartnershipIsRecorded();
		conflictIsRaised(ConflictCause.ROLES, Severity.HIGH);
		this.story.fires(this.reference, "hearingOverdue");
		does("manager", "mediate", Answers.conflictSettled("RESOLVED"));
		does("manager", "recordLesson", Answers.conflictLesson());
		conflictIsRaised(ConflictCause.RESOURCES, Severity.HIGH);
		does("contact", "hearParties", Answers.partiesHeard());
		does("manager", "decideAsLeadership", Answers.conflictDecided("RESOLVED"));
		does("manager", "recordLesson", Answers.conflictLesson());
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
	}

	@Test
	void settlesOverlapsInEveryWay() {
		anExistingPartnershipIsRecorded();
		List<String> ways = List.of("MERGE", "COORDINATE", "REFER", "KEEP");
		ways.forEach((way) -> this.overlaps.report(this.reference,
				new ReportedOverlap("Storytime", "Reading at the station, " + way, "", "The same books"),
				new StaffId("contact")));
		this.story.runJobs(this.reference);
		ways.forEach((way) -> does("contact", "settleOverlap", Answers.overlapSettled(way)));
		isAt(Stage.ACTIVE);
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
	}

	@Test
	void goesOnAfterReviewsThatCameEarlyOrOnTheirDate() {
		anExistingPartnershipIsRecorded();
		reviewIsAskedFor();
		LocalDate next = this.story.today().plusMonths(5);
		isReviewed("CONTINUE", next);
		isAt(Stage.ACTIVE);
		assertThat(this.story.rootWaitsAt(this.reference)).contains("reviewComes");
		this.story.fires(this.reference, "reviewDate");
		isReviewed("REVISE", next);
		isAt(Stage.ACTIVE);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("planCommunication");
		assertThat(this.story.rootWaitsAt(this.reference)).contains("reviewComes");
	}

	@Test
	void endsByAReviewWhateverElseIsRunning() {
		anExistingPartnershipIsRecorded();
		checkInComesNear();
		this.overlaps.report(this.reference,
				new ReportedOverlap("Storytime", "Reading at the station", "", "The same books"),
				new StaffId("contact"));
		reviewIsAskedFor();
		isReviewed("END", this.story.today().plusMonths(5));
		isAt(Stage.CLOSING);
		closesWell();
	}

	private void reviewIsAskedFor() {
		this.reviews.start(this.reference, "Their director left", new StaffId("contact"));
		this.story.runJobs(this.reference);
	}

	private void isReviewed(String decision, LocalDate next) {
		does("contact", "answerPulse", Answers.pulse());
		does("contact", "reviewPartnership", Answers.reviewed(decision, next));
	}

	private void anExistingPartnershipIsRecorded() {
		LocalDate today = this.story.today();
		this.reference = this.recordings.record(new ExistingPartnership("Storytime", "Firefighters read to children",
				this.partner, NewPartner.NONE, List.of(PartnerRole.CONTENT_CREATOR), "contact", today.minusYears(2),
				today.plusMonths(1), Cadence.MONTHLY, Depth.NETWORKING, today.plusMonths(10), null, false),
				new StaffId("contact"));
		this.story.runJobs(this.reference);
		isAt(Stage.ACTIVE);
	}

	private void conflictIsRaised() {
		conflictIsRaised(ConflictCause.ROLES, Severity.LOW);
	}

	private void conflictIsRaised(ConflictCause cause, Severity severity) {
		this.conflicts.raise(this.reference, new RaisedConflict(cause, severity, "They cancelled twice", List.of(), ""),
				new StaffId("contact2"));
		this.story.runJobs(this.reference);
	}

	private void conflictEndsWith(Map<String, Object> settled) {
		does("contact", "hearParties", Answers.partiesHeard());
		does("contact", "talkDirectly", settled);
		does("contact", "recordLesson", Answers.conflictLesson());
	}

	private Long aPartner(String name) {
		return this.partners
			.save(Partner.named(name, PartnerKind.NONPROFIT).withPerson("Ana Ruiz", "ana@guild.example", ""))
			.id();
	}

	private void needIsDescribed() {
		this.reference = this.story.raises("contact", Answers.aNeed("A makerspace"));
		does("contact", "designateContact", Answers.contact("contact"));
		does("contact", "describeNeed", Answers.describedNeed("A makerspace"));
		does("contact", "linkNeed", Answers.linkedToANewGoal("Makers for " + this.reference));
	}

	private void needIsPursued() {
		needIsDescribed();
		does("manager", "reviewNeed", Answers.decision("PURSUE"));
	}

	private void candidatesAreAssessed() {
		does("contact", "shortlistCandidates", Answers.shortlist(this.partner, "contact"));
		does("contact", "assessCandidate", Answers.assessment(4));
	}

	private void partnersHaveAccepted(String depth, int money) {
		needIsPursued();
		candidatesAreAssessed();
		does("contact", "choosePartners", Answers.chosen(this.partner, depth, money));
		does("contact", "recordAnswers", Answers.accepted(this.partner));
	}

	private void agreementIsDrafted() {
		does("contact", "draftVision", Answers.sharedVision());
		does("contact", "planContributions", Answers.contributions());
		does("contact", "agreeOnConflicts", Answers.conflictHandling());
		communicationIsPlanned();
	}

	private LocalDate communicationIsPlanned() {
		LocalDate firstCheckIn = this.story.today().plusMonths(1);
		LocalDate end = this.story.today().plusMonths(6);
		does("contact", "planCommunication", Answers.communicationPlan(firstCheckIn, end.minusMonths(1), end));
		return end;
	}

	private void checkInComesNear() {
		this.story.fires(this.reference, "nextCheckIn");
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("logCheckIn");
	}

	private void closesWell() {
		does("contact", "recordOutcomes", Answers.outcomes());
		does("contact", "captureLessons", Answers.lessons());
		isOverAt(Stage.CLOSED);
	}

	private void does(String person, String step, Map<String, Object> form) {
		this.story.does(person, this.reference, step, form);
	}

	private void isAt(Stage stage) {
		assertThat(stage()).isEqualTo(stage);
	}

	private void isOverAt(Stage stage) {
		isAt(stage);
		assertThat(this.story.isOver(this.reference)).isTrue();
	}

	private Stage stage() {
		return this.partnerships.findByReference(this.reference).map(Partnership::stage).orElseThrow();
	}

}
