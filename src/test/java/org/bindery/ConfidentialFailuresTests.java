package org.bindery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.engine.tasks.FailedStep;
import org.bindery.engine.tasks.FailedSteps;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.people.Visitor;
import org.bindery.story.EngineRest;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Who learns that the step failed which calls a conflict. */
@BinderyTest
class ConfidentialFailuresTests {

	private static final List<String> ENGINE = List.of("/process-definition/statistics?failedJobs=true&incidents=true",
			"/process-definition/statistics?failedJobs=true&rootIncidents=true",
			"/process-definition/{definition}/statistics?failedJobs=true&incidents=true", "/incident",
			"/incident/count", "/history/incident", "/history/incident/count", "/job?noRetriesLeft=true",
			"/job/count?noRetriesLeft=true", "/job/count?withException=true");

	private static final List<String> COCKPIT = List.of("process-definition/statistics", "incident", "incident/count",
			"process-instance?processDefinitionId={definition}");

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private ConflictDesk conflicts;

	@Autowired
	private FailedSteps failedSteps;

	@Autowired
	private ManagementService management;

	@Autowired
	private JdbcTemplate database;

	private Reference reference;

	private String job;

	@BeforeEach
	void aConflictAboutTheManagerIsRaised() {
		this.reference = this.storytime.runs();
		this.conflicts.raise(this.reference, new RaisedConflict(ConflictCause.CULTURE, Severity.LOW, "They shouted",
				List.of(new StaffId("manager")), "Captain"), new StaffId("contact2"));
		this.job = this.story.timer(this.reference, "conflictResolution").getId();
	}

	@AfterEach
	void goesOn() {
		this.management.setJobRetries(this.job, 3);
		this.story.runJobs(this.reference);
	}

	@ParameterizedTest
	@ValueSource(strings = { "manager", "analyst" })
	void theEngineAndCockpitTellNothingOfIt(String person) {
		Map<String, String> before = answers(person);
		fails("planPath");
		assertThat(answers(person)).isEqualTo(before);
	}

	@Test
	void administratorsSeeIt() {
		fails("conflictResolution");
		assertThat(as("admin").get("/incident?configuration=" + this.job).body()).contains("A confidential step failed")
			.doesNotContain("captain");
		assertThat(as("admin").get("/job?noRetriesLeft=true&jobId=" + this.job).body()).contains(this.job);
		this.management.setJobRetries(this.job, 1);
		assertThat(as("admin").get("/incident/count?configuration=" + this.job).body()).isEqualTo("{\"count\":0}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "conflictResolution", "planPath" })
	void pagesTellItOnlyToThoseWhoMayKnowOfTheConflict(String failed) {
		fails(failed);
		assertThat(this.failedSteps.of(this.reference, new StaffId("manager"))).isEmpty();
		assertThat(this.failedSteps.all(new StaffId("manager"), 1000)).extracting(FailedStep::reference)
			.doesNotContain(this.reference);
		assertThat(this.failedSteps.of(this.reference, new StaffId("contact2"))).singleElement().satisfies((step) -> {
			assertThat(step.step()).isEqualTo("Resolve the conflict");
			assertThat(step.confidential()).isTrue();
		});
	}

	@Test
	void pagesDoNotSayThatItIsBeingDone() {
		assertThat(this.failedSteps.working(this.reference)).isFalse();
	}

	private Map<String, String> answers(String person) {
		Map<String, String> answers = new LinkedHashMap<>();
		String definition = this.story.root(this.reference).getProcessDefinitionId();
		for (String path : ENGINE) {
			answers.put(path, as(person).get(path.replace("{definition}", definition)).body());
		}
		Visitor cockpit = new Visitor(this.port).signedInAs(person);
		cockpit.open("/camunda/app/cockpit/default/");
		for (String path : COCKPIT) {
			answers.put("Cockpit: " + path,
					cockpit.open("/camunda/api/cockpit/plugin/base/default/" + path.replace("{definition}", definition))
						.body());
		}
		return answers;
	}

	/** For good, at that step of the called process or at the call itself. */
	private void fails(String at) {
		String why = "why-" + this.job.substring(0, 30);
		this.database.update("insert into act_ge_bytearray (id_, rev_, name_) values (?, 1, 'why')", why);
		this.database.update("""
				update act_ru_job set exception_stack_id_ = ?, exception_msg_ = 'No mail to captain@fire.example',
				failed_act_id_ = ? where id_ = ?""", why, at, this.job);
		this.management.setJobRetries(this.job, 0);
	}

	private EngineRest as(String person) {
		return new EngineRest(this.port, this.engine, person);
	}

}
