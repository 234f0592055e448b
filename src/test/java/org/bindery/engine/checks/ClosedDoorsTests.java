package org.bindery.engine.checks;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which rules close a door, and that of a confidential process to everybody. */
class ClosedDoorsTests extends ChangedDiagrams {

	@Test
	void letsNobodyIntoAConfidentialProcess() {
		String conflict = new String(
				ModelFiles.bytes(ModelFiles.PROCESSES.resolve("conflicts/ConflictResolution.bpmn")),
				StandardCharsets.UTF_8);
		for (String assignee : List.of("maria", "${assignees.contact(reference)}", "${raisedBy == 'maria'}",
				"${conflictResolution.handler(1)}")) {
			assertThat(violations(conflict.replace("${conflictResolution.handler(conflictId)}", assignee))).as(assignee)
				.isNotEmpty();
		}
		for (String to : List.of("staff:maria", "maria@example.org", "${assignees.raiser(reference)}",
				"${conflictResolution.raiser(7)}")) {
			assertThat(violations(conflict.replace("${conflictResolution.raiser(conflictId)}", to))).as(to)
				.isNotEmpty();
		}
	}

	@Test
	void closesADoorWithEveryRuleButThoseThatKeepACaseFromStranding() {
		assertThat(RunnableRules.ALL).filteredOn((rule) -> !rule.closesADoor())
			.extracting((rule) -> rule.getClass().getSimpleName())
			.containsExactlyInAnyOrder("Ways", "Conditions", "WrittenDates", "Thrown", "Messages", "People",
					"EndEvents", "Lengths", "HandedOn");
	}

}
