package org.bindery;

import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.bindery.activities.OverlapReports;
import org.bindery.activities.ReportedOverlap;
import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.people.Visitor;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What Cockpit tells of a conflict to those who watch the whole. */
@BinderyTest
class CockpitTests {

	private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default/process-instance/";

	private static final String ENGINE = "/camunda/api/engine/engine/default/process-instance/";

	private static final List<String> COUNTS = List.of(
			"/camunda/api/engine/engine/default/process-definition/statistics",
			"/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
			"/camunda/api/cockpit/plugin/base/default/process-definition/{root}/called-process-definitions");

	private static final Pattern KEY = Pattern.compile("\"key\":\"\\w+\"");

	@LocalServerPort
	private int port;

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private OverlapReports overlaps;

	@Autowired
	private ConflictDesk conflicts;

	@Autowired
	private ManagementService management;

	@Autowired
	private JdbcTemplate database;

	private Reference reference;

	private String root;

	private String overlap;

	private String conflict;

	@BeforeEach
	void aConflictIsRaised() {
		this.reference = this.storytime.runs();
		this.conflicts.raise(this.reference,
				new RaisedConflict(ConflictCause.ROLES, Severity.LOW, "They cancelled twice", List.of(), ""),
				new StaffId("contact"));
		this.overlaps.report(this.reference,
				new ReportedOverlap("Storytime", "Reading at the station", "", "The same books"),
				new StaffId("contact"));
		this.story.runJobs(this.reference);
		this.overlap = this.story.waitingTask(this.reference, "settleOverlap").getProcessInstanceId();
		this.conflict = this.story.waitingTask(this.reference, "hearParties").getProcessInstanceId();
		this.root = this.story.root(this.reference).getId();
	}

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

	private Visitor watching(String person) {
		Visitor visitor = new Visitor(this.port).signedInAs(person);
		visitor.open("/camunda/app/cockpit/default/");
		return visitor;
	}

}
