package org.bindery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

	/**
	 * By step: ours at most, with a little room for what other tests leave in the same
	 * application, and the bare engine's.
	 */
	private static final String KNOWN = """
			designateContact       95   44
			describeNeed           70   29
			linkNeed               85   34
			reviewNeed            160   78
			shortlistCandidates    80   33
			assessCandidate        85   39
			choosePartners        115   50
			recordAnswers         180  100
			draftVision            70   30
			planContributions      75   30
			agreeOnConflicts       70   30
			planCommunication      70   30
			reviewAgreement        70   34
			approveAgreement      120   54
			recordSignatures      130   67
			nextCheckIn           100   53
			logCheckIn            115   65
			termEnds               75   40
			recordOutcomes         70   29
			captureLessons        120   66
			""";

	@Autowired
	private Story story;

	@Autowired
	private Statements statements;

	@Autowired
	private Partners partners;

	private final Map<String, Long> ours = new LinkedHashMap<>();

	private final Map<String, Long> bare = new LinkedHashMap<>();

	private BareEngine engine;

	private String reference;

	@Test
	void costsLittleMoreThanTheBareEngine() {
		List<Long> partner = List.of(this.partners
			.save(Partner.named("Night school", PartnerKind.NONPROFIT).withPerson("Kim", "kim@night.example", ""))
			.id());
		this.reference = this.story.raises("contact", Answers.aNeed("Night classes"));
		try (BareEngine bareEngine = new BareEngine(this.statements)) {
			this.engine = bareEngine;
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
			assertThat(bareEngine.isOver()).isTrue();
		}
		assertThat(this.story.isOver(this.reference)).isTrue();
		KNOWN.lines().map((line) -> line.split(" +")).forEach((known) -> {
			assertThat(this.ours.remove(known[0])).as("ours of " + known[0]).isBetween(1L, Long.valueOf(known[1]));
			assertThat(this.bare.remove(known[0])).as("the bare engine's of " + known[0])
				.isEqualTo(Long.valueOf(known[2]));
		});
		assertThat(this.ours).as("steps without a known figure").isEmpty();
	}

	private void measure(String step, Map<String, Object> form) {
		measure(step, form, (String) form.get("decision"));
	}

	private void measure(String step, Map<String, Object> form, String decided) {
		this.ours.put(step, this.statements.during(() -> this.story.does("admin", this.reference, step, form)));
		this.bare.put(step, this.statements.during(() -> this.engine.completes(step, Optional.ofNullable(decided))));
	}

	private void fire(String element) {
		this.ours.put(element, this.statements.during(() -> this.story.fires(this.reference, element)));
		this.bare.put(element, this.statements.during(() -> this.engine.fires(element)));
	}

}
