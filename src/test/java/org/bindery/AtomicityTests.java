package org.bindery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.bindery.story.Stumble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A failure in a step leaves engine and tables as they were. */
@BinderyTest
class AtomicityTests {

	@Autowired
	private Story story;

	@Autowired
	private Stumble stumble;

	@Autowired
	private JdbcTemplate database;

	private String reference;

	@BeforeEach
	void aNeedIsRaised() {
		this.reference = this.story.raises("contact", Answers.aNeed("Repair café"));
	}

	@AfterEach
	void nobodyStumblesAnyMore() {
		this.stumble.over("nothing");
	}

	@Test
	void startsNothingWhenTheStartFails() {
		this.stumble.over("raiseNeed");
		changesNothing(() -> this.story.raises("contact", Answers.aNeed("Another")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "designateContact", "describeNeed", "linkNeed", "reviewNeed" })
	void undoesAStepThatFailsAtItsEnd(String step) {
		Map<String, Map<String, Object>> road = new LinkedHashMap<>();
		road.put("designateContact", Answers.contact("contact"));
		road.put("describeNeed", Answers.describedNeed("Repair café"));
		road.put("linkNeed", Answers.linkedToANewGoal("Repair " + this.reference));
		road.put("reviewNeed", Answers.decision("DECLINE", "There is one"));
		for (Map.Entry<String, Map<String, Object>> stretch : road.entrySet()) {
			String person = stretch.getKey().equals("reviewNeed") ? "admin" : "contact";
			if (stretch.getKey().equals(step)) {
				this.stumble.over(step);
				changesNothing(() -> this.story.does(person, this.reference, step, stretch.getValue()));
				this.stumble.over("nothing");
			}
			this.story.does(person, this.reference, stretch.getKey(), stretch.getValue());
		}
		assertThat(this.story.isOver(this.reference)).isTrue();
	}

	private void changesNothing(Runnable action) {
		Map<String, Object> before = state();
		assertThatThrownBy(action::run).hasMessageContaining("stumbled");
		assertThat(state()).containsExactlyInAnyOrderEntriesOf(before);
	}

	/**
	 * How many rows each table has, and where the case stands; a claim beforehand is the
	 * person's own.
	 */
	private Map<String, Object> state() {
		Map<String, Object> state = new TreeMap<>();
		this.database
			.queryForList("select table_name from information_schema.tables where table_schema = 'PUBLIC'",
					String.class)
			.stream()
			.filter((table) -> !table.startsWith("ACT_HI") && !table.equals("ACT_RU_IDENTITYLINK"))
			.forEach((table) -> state.put(table,
					this.database.queryForObject("select count(*) from \"" + table + "\"", Long.class)));
		state.put("waits at", this.story.waitingSteps(this.reference));
		state.put("need", this.database.queryForList("select * from need where reference = ?", this.reference));
		state.put("partnership",
				this.database.queryForList("select * from partnership where reference = ?", this.reference));
		return state;
	}

}
