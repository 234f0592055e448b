package org.bindery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.partnerships.actions.Endings;
import org.bindery.story.Answers;
import org.bindery.story.KeptTasks;
import org.bindery.story.Story;
import org.bindery.story.Stumble;
import org.bindery.story.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A failure in a step, at its very end, leaves engine and tables as they were. */
@BinderyTest
class AtomicityTests {

	/** Beforehand, by the person: it stays. */
	private static final Set<String> A_CLAIM = Set.of("ACT_RU_IDENTITYLINK", "ACT_HI_IDENTITYLINK", "ACT_HI_OP_LOG",
			"WORK_ITEM", "WORK_CANDIDATE");

	@Autowired
	private KeptTasks keptTasks;

	@Autowired
	private Story story;

	@Autowired
	private Stumble stumble;

	@Autowired
	private Partners partners;

	@Autowired
	private Endings endings;

	@Autowired
	private Tables tables;

	private final List<String> stumbledOver = new ArrayList<>();

	private Reference reference;

	@AfterEach
	void nobodyStumblesAnyMore() {
		this.stumble.over("nothing");
		this.story.backToThePresent();
	}

	@Test
	void startsNothingWhenTheStartFails() {
		this.stumble.over("raiseNeed");
		changesNothing(() -> this.story.raises("contact", Answers.aNeed("Another")));
	}

	@Test
	void undoesEveryStepOfTheLongestRoad() {
		Long partner = this.partners
			.save(Partner.named("Repairers", PartnerKind.NONPROFIT).withPerson("Jo", "jo@repair.example", ""))
			.id();
		this.reference = this.story.raises("contact", Answers.aNeed("Repair café"));
		stumblesThenDoes("designateContact", Answers.contact("contact"));
		stumblesThenDoes("describeNeed", Answers.describedNeed("Repair café"));
		stumblesThenDoes("linkNeed", Answers.linkedToANewGoal("Repair for " + this.reference));
		stumblesThenDoes("reviewNeed", Answers.decision("PURSUE"));
		stumblesThenDoes("shortlistCandidates", Answers.shortlist(List.of(partner), "contact"));
		stumblesThenDoes("assessCandidate", Answers.assessment(4));
		stumblesThenDoes("choosePartners", Answers.noneSuitable());
		stumblesThenDoes("decideOnAnotherTry", Answers.anotherTry("TRY_AGAIN"));
		this.story.does("contact", this.reference, "shortlistCandidates",
				Answers.shortlist(List.of(partner), "contact"));
		this.story.does("contact", this.reference, "assessCandidate", Answers.assessment(4));
		this.story.does("contact", this.reference, "choosePartners",
				Answers.chosen(List.of(partner), "COLLABORATING", 20_000));
		stumblesThenDoes("recordAnswers", Answers.accepted(List.of(partner)));
		stumblesThenDoes("draftVision", Answers.sharedVision());
		stumblesThenDoes("planContributions", Answers.contributions());
		stumblesThenDoes("agreeOnConflicts", Answers.conflictHandling());
		stumblesThenDoes("planCommunication", Answers.communicationPlan(this.story.today().plusMonths(1),
				this.story.today().plusMonths(5), this.story.today().plusMonths(6)));
		stumblesThenDoes("reviewAgreement", Answers.decision("READY"));
		stumblesThenDoes("approveAgreement", Answers.decision("APPROVE"));
		stumblesThenDoes("recordSignatures", Answers.signedOn(this.story.today()));
		this.story.fires(this.reference, "nextCheckIn");
		stumblesThenDoes("logCheckIn", Answers.held(this.story.today()));
		this.story.fires(this.reference, "termEnds");
		stumblesThenDoes("recordOutcomes", Answers.outcomes());
		stumblesThenDoes("captureLessons", Answers.lessons());
		assertThat(this.story.isOver(this.reference)).isTrue();
		assertThat(this.stumbledOver).doesNotHaveDuplicates().hasSize(19);
	}

	@Test
	void undoesTheWishToEndWhenSettlingFails() {
		Long partner = this.partners
			.save(Partner.named("Gardeners", PartnerKind.NONPROFIT).withPerson("Flo", "flo@garden.example", ""))
			.id();
		this.reference = this.story.raises("contact", Answers.aNeed("Seed library"));
		does("designateContact", Answers.contact("contact"));
		does("describeNeed", Answers.describedNeed("Seed library"));
		does("linkNeed", Answers.linkedToANewGoal("Seeds for " + this.reference));
		does("reviewNeed", Answers.decision("PURSUE"));
		does("shortlistCandidates", Answers.shortlist(List.of(partner), "contact"));
		does("assessCandidate", Answers.assessment(4));
		does("choosePartners", Answers.chosen(List.of(partner), "NETWORKING", 0));
		does("recordAnswers", Answers.accepted(List.of(partner)));
		this.stumble.over("settle");
		changesNothing(() -> this.endings.end(this.reference, "The garden is sold", new StaffId("contact")));
		this.stumble.over("nothing");
		this.endings.end(this.reference, "The garden is sold", new StaffId("contact"));
		this.story.runJobs(this.reference);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("recordOutcomes");
	}

	private void does(String step, Map<String, Object> form) {
		this.story.does("admin", this.reference, step, form);
	}

	private void stumblesThenDoes(String step, Map<String, Object> form) {
		this.stumbledOver.add(step);
		this.stumble.over(step);
		changesNothing(() -> this.story.does("admin", this.reference, step, form));
		this.stumble.over("nothing");
		does(step, form);
	}

	private void changesNothing(Runnable action) {
		Map<String, Object> before = this.tables.without(A_CLAIM);
		assertThatThrownBy(action::run).hasMessageContaining("stumbled");
		assertThat(this.tables.without(A_CLAIM)).containsExactlyInAnyOrderEntriesOf(before);
		this.keptTasks.areTheEngines();
	}

}
