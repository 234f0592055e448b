package org.bindery;

import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.bindery.people.Visitor;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What Cockpit tells of a conflict to those who watch the whole. */
class CockpitTests extends WatchedConflict {

	private static final String ENGINE = "/camunda/api/engine/engine/default/process-instance/";

	private static final List<String> COUNTS = List.of(
			"/camunda/api/engine/engine/default/process-definition/statistics",
			"/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
			"/camunda/api/cockpit/plugin/base/default/process-definition/{root}/called-process-definitions");

	private static final Pattern KEY = Pattern.compile("\"key\":\"\\w+\"");

	@Autowired
	private ManagementService management;

	@Autowired
	private JdbcTemplate database;

	@ParameterizedTest
	@ValueSource(strings = { "manager", "analyst" })
	void showsThePartnershipAndNotTheConflictThatItCalled(String person) {
		Visitor visitor = watching(person);
		assertThat(visitor.open(ENGINE + this.root).statusCode()).isEqualTo(200);
		assertThat(visitor.open(COCKPIT + this.root + "/called-process-instances").body()).contains(this.overlap)
			.doesNotContain(this.conflict, "Conflict");
		assertThat(visitor.open(ENGINE + this.overlap).statusCode()).isEqualTo(200);
		assertThat(visitor.open(ENGINE + this.conflict).statusCode()).isIn(403, 404);
		assertThat(visitor.open(COCKPIT + "?processDefinitionKey=ConflictResolution").body())
			.doesNotContain(this.conflict);
	}

	@ParameterizedTest
	@ValueSource(strings = { "manager", "analyst" })
	void countsAndDrawsNoConflict(String person) {
		Visitor visitor = watching(person);
		assertThat(visitor.open(ENGINE + this.root + "/activity-instances").body()).contains("overlapReview")
			.doesNotContain("onflict");
		for (String counts : COUNTS) {
			assertThat(visitor.open(counts.replace("{root}", this.story.root(this.reference).getProcessDefinitionId()))
				.body()).as(counts).contains("OverlapReview").doesNotContain("ConflictResolution");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "manager", "analyst" })
	void saysWhoCalledWhatThePersonMaySee(String person) {
		Visitor visitor = watching(person);
		String instances = "/camunda/api/engine/engine/default/process-instance";
		assertThat(visitor.open(instances + "?subProcessInstance=" + this.overlap).body()).contains(this.root);
		assertThat(visitor.open(instances + "?subProcessInstance=" + this.conflict).body()).isEqualTo("[]");
		assertThat(visitor.open(instances + "/count?subProcessInstance=" + this.conflict).body())
			.isEqualTo(visitor.open(instances + "/count?subProcessInstance=" + UUID.randomUUID()).body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "manager", "analyst" })
	void countsOnItsDashboardWhatItLists(String person) {
		Visitor visitor = watching(person);
		String engine = "/camunda/api/engine/engine/default/";
		// each once, however many of its versions there are
		long listed = KEY.matcher(visitor.open(engine + "process-definition/statistics").body())
			.results()
			.map(MatchResult::group)
			.distinct()
			.count();
		assertThat(visitor.open(engine + "process-definition/count?latestVersion=true").body())
			.isEqualTo("{\"count\":%d}".formatted(listed));
		assertThat(visitor.open(COCKPIT.replace("process-instance/", "process-definition/statistics-count")).body())
			.isEqualTo("{\"count\":%d}".formatted(listed));
		assertThat(visitor.open(engine + "process-definition?latestVersion=true").body())
			.doesNotContain("ConflictResolution");
		assertThat(visitor.open(engine + "case-definition/count").body()).isEqualTo("{\"count\":0}");
		String assign = "update act_ru_task set assignee_ = ? where proc_inst_id_ = ?";
		this.database.update(assign, null, this.overlap);
		assertThat(visitor.open(engine + "task/report/candidate-group-count").body())
			.contains("\"groupName\":null,\"taskCount\":");
		this.database.update(assign, "contact", this.overlap);
	}

	@Test
	void showsWhatFailedInAConflictToAdministratorsWithoutTheReason() {
		String job = this.management.createJobQuery().processInstanceId(this.conflict).list().get(0).getId();
		this.database.update("update act_ru_job set exception_msg_ = 'No mail to captain@fire.example' where id_ = ?",
				job);
		this.management.setJobRetries(job, 0);
		try {
			String incidents = "/camunda/api/cockpit/plugin/base/default/incident?processInstanceIdIn=" + this.root;
			assertThat(watching("manager").open(incidents).body()).isEqualTo("[]");
			assertThat(watching("admin").open(incidents).body()).isEqualTo("[]");
			assertThat(watching("admin").open(incidents.replace(this.root, this.conflict)).body())
				.contains("A confidential step failed")
				.doesNotContain("captain");
		}
		finally {
			this.management.setJobRetries(job, 3);
		}
	}

	@Test
	void showsAdministratorsAll() {
		Visitor visitor = watching("admin");
		assertThat(visitor.open(COCKPIT + this.root + "/called-process-instances").body()).contains(this.conflict);
		assertThat(visitor.open(ENGINE + this.conflict).statusCode()).isEqualTo(200);
		assertThat(visitor.open(ENGINE + this.root + "/activity-instances").body()).contains("conflictResolution");
		for (String counts : COUNTS) {
			assertThat(visitor.open(counts.replace("{root}", this.story.root(this.reference).getProcessDefinitionId()))
				.body()).as(counts).contains("ConflictResolution");
		}
	}

}
