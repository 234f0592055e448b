package org.bindery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.bindery.engine.Processes;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Endings;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.Stage;
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

	private String reference;

	private List<Long> partner;

	@BeforeAll
	void watch(@Autowired ProcessEngine engine) {
		init(engine);
		this.coverage.begin(engine, RoadsTests.class);
		this.partner = List.of(this.partners
			.save(Partner.named("Makers' Guild", PartnerKind.NONPROFIT).withPerson("Ana Ruiz", "ana@guild.example", ""))
			.id());
	}

	@AfterAll
	void everyNodeAndFlowWasPassed() {
		assertThat(this.coverage.byProcess()).hasSize(6)
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
		this.endings.end(this.reference, "The guild moved away", "contact");
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
