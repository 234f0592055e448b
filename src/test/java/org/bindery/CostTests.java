package org.bindery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bindery.identity.Reference;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.story.Answers;
import org.bindery.story.BareEngine;
import org.bindery.story.Statements;
import org.bindery.story.Story;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each step of the longest road costs, in executions on the database: the step as a
 * person sends it with all that follows by itself, beside what the same models cost on
 * the bare engine.
 */
@BinderyTest
class CostTests {

	/** By step: ours, and the bare engine's. */
	private static final String KNOWN = """
			designateContact       82   44
			describeNeed           62   29
			linkNeed               81   34
			reviewNeed            151   76
			shortlistCandidates    67   33
			assessCandidate        76   39
			choosePartners        104   50
			recordAnswers         165  100
			draftVision            60   30
			planContributions      63   30
			agreeOnConflicts       60   30
			planCommunication      62   30
			reviewAgreement        62   34
			approveAgreement      112   52
			recordSignatures      121   68
			nextCheckIn            80   52
			logCheckIn            104   65
			termEnds               77   47
			recordOutcomes         59   29
			captureLessons        116   70
			""";

	@Autowired
	private Story story;

	@Autowired
	private Statements statements;

	@Autowired
	private Partners partners;

	private final Map<String, Long> ours = new LinkedHashMap<>();

	private final Map<String, Long> bare = new LinkedHashMap<>();

	private Optional<BareEngine> engine = Optional.empty();

	private Reference reference;

	@Test
	void costsLittleMoreThanTheBareEngine() {
		List<Long> partner = List.of(this.partners
			.save(Partner.named("Night school", PartnerKind.NONPROFIT).withPerson("Kim", "kim@night.example", ""))
			.id());
		// what the engine reads once and then knows is read by now
		goAllTheWay(partner);
		try (BareEngine bareEngine = new BareEngine(this.statements)) {
			this.engine = Optional.of(bareEngine);
			goAllTheWay(partner);
			assertThat(bareEngine.isOver()).isTrue();
		}
		assertThat(figures()).isEqualTo(KNOWN);
	}

	private String figures() {
		return this.ours.entrySet()
			.stream()
			.map((step) -> "%-20s  %3d  %3d%n".formatted(step.getKey(), step.getValue(), this.bare.get(step.getKey())))
			.collect(Collectors.joining());
	}

	private void goAllTheWay(List<Long> partner) {
		this.reference = this.story.raises("contact", Answers.aNeed("Night classes"));
		measure("designateContact", Answers.contact("contact"));
		measure("describeNeed", Answers.describedNeed("Night classes"));
		measure("linkNeed", Answers.linkedToANewGoal("Classes for " + this.reference));
		measure("reviewNeed", Answers.decision("PURSUE"));
		measure("shortlistCandidates", Answers.shortlist(partner, "contact"));
		measure("assessCandidate", Answers.assessment(4));
		measure("choosePartners", Answers.chosen(partner, "COLLABORATING", 20_000));
		measure("recordAnswers", Answers.accepted(partner), "ACCEPTED");
		measure("draftVision", Answers.sharedVision());
		measure("planContributions", Answers.contributions());
		measure("agreeOnConflicts", Answers.conflictHandling());
		measure("planCommunication", Answers.communicationPlan(this.story.today().plusMonths(1),
				this.story.today().plusMonths(5), this.story.today().plusMonths(6)));
		measure("reviewAgreement", Answers.decision("READY"));
		measure("approveAgreement", Answers.decision("APPROVE"));
		measure("recordSignatures", Answers.signedOn(this.story.today()));
		fire("nextCheckIn");
		measure("logCheckIn", Answers.held(this.story.today()));
		fire("termEnds");
		measure("recordOutcomes", Answers.outcomes());
		measure("captureLessons", Answers.lessons());
		assertThat(this.story.isOver(this.reference)).isTrue();
	}

	private void measure(String step, Map<String, Object> form) {
		measure(step, form, (String) form.get("decision"));
	}

	private void measure(String step, Map<String, Object> form, String decided) {
		this.ours.put(step, this.statements.during(() -> this.story.does("admin", this.reference, step, form)));
		this.engine.ifPresent((bareEngine) -> this.bare.put(step,
				this.statements.during(() -> bareEngine.completes(step, Optional.ofNullable(decided)))));
	}

	private void fire(String element) {
		this.ours.put(element, this.statements.during(() -> this.story.fires(this.reference, element)));
		this.engine
			.ifPresent((bareEngine) -> this.bare.put(element, this.statements.during(() -> bareEngine.fires(element))));
	}

}
