package org.bindery;

import java.util.LinkedHashMap;
import java.util.Map;

import org.bindery.story.Answers;
import org.bindery.story.BareEngine;
import org.bindery.story.Statements;
import org.bindery.story.Story;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the steps of needs assessment cost, in executions on the database: each step as a
 * person sends it, with all that follows by itself.
 */
@BinderyTest
class CostTests {

	@Autowired
	private Story story;

	@Autowired
	private Statements statements;

	private final Map<String, Long> ours = new LinkedHashMap<>();

	private final Map<String, Long> bare = new LinkedHashMap<>();

	@Test
	void costsLittleMoreThanTheBareEngine() {
		String reference = this.story.raises("contact", Answers.aNeed("Night classes"));
		this.story.does("contact", reference, "designateContact", Answers.contact("contact"));
		measure(reference, "describeNeed", Answers.describedNeed("Night classes"));
		measure(reference, "linkNeed", Answers.linkedToANewGoal("Classes " + reference));
		measure(reference, "reviewNeed", Answers.decision("DECLINE", "Not now"));
		try (BareEngine engine = new BareEngine(this.statements)) {
			measure(engine, "describeNeed", Map.of());
			measure(engine, "linkNeed", Map.of());
			measure(engine, "reviewNeed", Map.of("reviewNeed", "DECLINE"));
		}
		System.out.println("Executions by step: ours " + this.ours + ", the bare engine's " + this.bare);
		assertThat(this.bare).isEqualTo(Map.of("describeNeed", 30L, "linkNeed", 34L, "reviewNeed", 66L));
		atMost("describeNeed", 66);
		atMost("linkNeed", 80);
		atMost("reviewNeed", 135);
	}

	private void atMost(String step, long executions) {
		assertThat(this.ours.get(step)).as(step).isLessThanOrEqualTo(executions);
	}

	private void measure(String reference, String step, Map<String, Object> form) {
		String person = step.equals("reviewNeed") ? "manager" : "contact";
		this.ours.put(step, this.statements.during(() -> this.story.does(person, reference, step, form)));
	}

	private void measure(BareEngine engine, String step, Map<String, Object> variables) {
		this.bare.put(step, this.statements.during(() -> engine.completes(variables)));
	}

}
