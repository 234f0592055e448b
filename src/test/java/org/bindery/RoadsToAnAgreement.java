package org.bindery;

import java.time.LocalDate;
import java.util.List;

import org.bindery.engine.Processes;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Branch;
import org.bindery.partnerships.Branches;
import org.bindery.partnerships.NewPartner;
import org.bindery.partnerships.Proposal;
import org.bindery.partnerships.Proposals;
import org.bindery.partnerships.Stage;
import org.bindery.partnerships.actions.Endings;
import org.bindery.story.Answers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every road from a need, or a proposal, to an agreement or none. */
abstract class RoadsToAnAgreement extends Roads {

	private static final int A_LOT = 20_000;

	@Autowired
	private Endings endings;

	@Autowired
	private Processes processes;

	@Autowired
	private Proposals proposals;

	@Autowired
	private Branches branches;

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

	private void agreementIsDrafted() {
		does("contact", "draftVision", Answers.sharedVision());
		does("contact", "planContributions", Answers.contributions());
		does("contact", "agreeOnConflicts", Answers.conflictHandling());
		communicationIsPlanned();
	}

}
