package org.bindery;

import java.util.List;

import org.bindery.people.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What Cockpit finds of conflicts, and for whom. */
class CockpitSearchTests extends WatchedConflict {

	@Test
	void findsNoPartnershipByItsConflict() {
		String definition = this.story.root(this.reference).getProcessDefinitionId();
		String at = "?processDefinitionId=" + definition + "&activityIdIn=";
		String list = COCKPIT.substring(0, COCKPIT.length() - 1);
		Visitor manager = watching("manager");
		assertThat(manager.open(list + at + "conflictResolution").body()).isEqualTo("[]");
		assertThat(manager.open(list + "/count" + at + "reviewComes,conflictRaised").body()).isEqualTo("{\"count\":0}");
		assertThat(manager.open(list + at + "reviewComes").body()).contains(this.root);
		assertThat(
				manager
					.asks("POST", list + "/count?activityIdIn=",
							"{\"processDefinitionId\":\"" + definition
									+ "\",\"activityIdIn\":[\"conflictResolution\"]}")
					.body())
			.isEqualTo("{\"count\":0}");
		for (String criterion : List.of("withIncident=true", "variables=conflictId_gt_0",
				"activityIdIn=conflictResolution")) {
			assertThat(manager.open(list + "?" + criterion)).satisfies((refused) -> {
				assertThat(refused.statusCode()).isEqualTo(403);
				assertThat(refused.body()).contains("Only administrators can ask by " + criterion.split("=")[0]);
			});
		}
		assertThat(watching("admin").open(list + at + "conflictResolution").body()).contains(this.root);
	}

	@Test
	void refusesASearchThatItCannotRead() {
		String list = COCKPIT.substring(0, COCKPIT.length() - 1);
		String asked = "\"processDefinitionId\":\"%s\",\"activityIdIn\":[\"conflictResolution\"]"
			.formatted(this.story.root(this.reference).getProcessDefinitionId());
		Visitor manager = watching("manager");
		for (String search : List.of("{" + asked + ",\"junk\":\"" + "x".repeat(7_000_000) + "\"}",
				"{" + asked + ",\"junk\":\"" + "x".repeat(1_000_000) + "\"}", "[{" + asked + "}]", "{" + asked, "")) {
			for (String count : List.of("", "/count")) {
				assertThat(manager.asks("POST", list + count, search)).satisfies((answer) -> {
					assertThat(answer.statusCode()).isEqualTo(400);
					assertThat(answer.body()).contains("What was sent cannot be read").doesNotContain(this.root);
				});
			}
		}
	}

	@Test
	void handsOnWhatWasUnderstood() {
		String list = COCKPIT.substring(0, COCKPIT.length() - 1);
		String search = "{\"processDefinitionId\":\"%s\",\"activityIdIn\":[\"reviewComes\"],\"variables\":[],"
				+ "\"withIncident\":null}";
		assertThat(watching("manager")
			.asks("POST", list, search.formatted(this.story.root(this.reference).getProcessDefinitionId()))
			.body()).contains(this.root);
	}

	@ParameterizedTest
	@ValueSource(strings = { "process-instance", "process-instance/count", "incident/count",
			"process-definition/statistics" })
	void answersOnlyThoseWhoMayUseIt(String list) {
		String address = COCKPIT.replace("process-instance/", list);
		assertThat(watching("contact").open(address).statusCode()).isEqualTo(403);
		assertThat(watching("manager").open(address).statusCode()).isEqualTo(200);
		assertThat(watching("manager").open("/camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated")
			.statusCode()).isEqualTo(403);
	}

}
