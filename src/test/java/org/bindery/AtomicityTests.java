package org.bindery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.bindery.story.Stumble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A failure in a step, at its very end, leaves engine and tables as they were. */
@BinderyTest
class AtomicityTests {

	@Autowired
	private Story story;

	@Autowired
	private Stumble stumble;

	@Autowired
	private Partners partners;

	@Autowired
	private JdbcTemplate database;

	private final List<String> stumbledOver = new ArrayList<>();

	private String reference;

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

	private void stumblesThenDoes(String step, Map<String, Object> form) {
		this.stumbledOver.add(step);
		this.stumble.over(step);
		changesNothing(() -> this.story.does("admin", this.reference, step, form));
		this.stumble.over("nothing");
		this.story.does("admin", this.reference, step, form);
	}

	private void changesNothing(Runnable action) {
		Map<String, Object> before = state();
		assertThatThrownBy(action::run).hasMessageContaining("stumbled");
		assertThat(state()).containsExactlyInAnyOrderEntriesOf(before);
	}

	/**
	 * All rows of our own tables, and of the engine's how many there are; a claim
	 * beforehand is the person's own.
	 */
	private Map<String, Object> state() {
		Map<String, Object> state = new TreeMap<>();
		this.database
			.queryForList("select table_name from information_schema.tables where table_schema = 'PUBLIC'",
					String.class)
			.stream()
			.filter((table) -> !table.equals("ACT_RU_IDENTITYLINK") && !table.equals("ACT_HI_IDENTITYLINK")
					&& !table.equals("ACT_HI_OP_LOG"))
			.forEach((table) -> state.put(table, table.startsWith("ACT_") ? count(table) : rows(table)));
		return state;
	}

	private Object count(String table) {
		return this.database.queryForObject("select count(*) from \"" + table + "\"", Long.class);
	}

	private Object rows(String table) {
		return this.database.queryForList("select * from \"" + table + "\"")
			.stream()
			.map(String::valueOf)
			.sorted()
			.toList()
			.hashCode();
	}

}
