package org.bindery;

import java.time.LocalDate;
import java.util.List;

import org.bindery.calendar.Cadence;
import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.partnerships.ExistingPartnership;
import org.bindery.partnerships.NewPartner;
import org.bindery.partnerships.Recordings;
import org.bindery.selection.Depth;
import org.bindery.selection.PartnerRole;
import org.bindery.story.Answers;
import org.bindery.story.EngineRest;
import org.bindery.story.Story;
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

/** Who learns of a conflict from the engine: whoever has to settle it, nobody else. */
@BinderyTest
class ConfidentialityTests {

	private static final String HEARD = """
			{"variables":{"heard":{"value":"Both"},"notes":{"value":"They feel ignored"}}}""";

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Autowired
	private Story story;

	@Autowired
	private Recordings recordings;

	@Autowired
	private ConflictDesk conflicts;

	@Autowired
	private Partners partners;

	@Autowired
	private JdbcTemplate database;

	private String reference;

	private String task;

	@BeforeEach
	void aConflictAboutTheManagerIsRaised() {
		Long partner = this.partners
			.save(Partner.named("Fire Department", PartnerKind.LOCAL_GOVERNMENT)
				.withPerson("Captain", "captain@fire.example", ""))
			.id();
		LocalDate today = this.story.today();
		this.reference = this.recordings.record(new ExistingPartnership("Storytime", "Firefighters read to children",
				List.of(partner), NewPartner.NONE, List.of(PartnerRole.CONTENT_CREATOR), "contact", today.minusYears(2),
				today.plusMonths(1), Cadence.MONTHLY, Depth.NETWORKING, null, null, false), "contact");
		this.conflicts.raise(this.reference, new RaisedConflict(ConflictCause.CULTURE, Severity.LOW,
				"The manager shouted at the captain", List.of("manager"), "Captain"), "contact2");
		this.story.runJobs(this.reference);
		this.task = "/task/" + this.story.waitingTask(this.reference, "hearParties").getId();
	}

	@AfterEach
	void backToThePresent() {
		this.story.backToThePresent();
	}

	@Test
	void showsATaskToWhoeverHasToDoIt() {
		assertThat(as("contact").get(this.task).statusCode()).isEqualTo(200);
		assertThat(as("contact").get(this.task + "/deployed-form").statusCode()).isEqualTo(200);
		assertThat(as("contact").get(this.task + "/form-variables").statusCode()).isEqualTo(200);
		assertThat(as("contact").get("/task?processInstanceBusinessKey=" + this.reference).body())
			.contains("hearParties");
		assertThat(as("contact").post(this.task + "/complete", HEARD).statusCode()).isEqualTo(204);
	}

	@ParameterizedTest
	@ValueSource(strings = { "manager", "contact2", "analyst" })
	void showsATaskToNobodyElse(String person) {
		for (String path : List.of("", "/deployed-form", "/form-variables", "/variables", "/identity-links")) {
			assertThat(as(person).get(this.task + path).statusCode()).as(path).isIn(403, 404);
		}
		assertThat(as(person).post(this.task + "/complete", HEARD).statusCode()).isIn(403, 404);
		assertThat(as(person).post(this.task + "/claim", "{\"userId\":\"" + person + "\"}").statusCode()).isIn(403,
				404);
		assertThat(as(person).get("/task?processInstanceBusinessKey=" + this.reference).body())
			.doesNotContain("hearParties");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/process-instance?processDefinitionKey=ConflictResolution",
			"/history/process-instance?processDefinitionKey=ConflictResolution",
			"/history/task?processDefinitionKey=ConflictResolution",
			"/history/activity-instance?activityType=userTask&activityName=Hear the parties",
			"/history/decision-instance?decisionDefinitionKey=conflictPath",
			"/job?processDefinitionKey=ConflictResolution", "/incident?processDefinitionKeyIn=ConflictResolution" })
	void leavesNoTraceForThoseWhoWatch(String list) {
		for (String person : List.of("manager", "contact2", "analyst")) {
			assertThat(as(person).get(list.replace(" ", "%20"))).satisfies((answer) -> {
				assertThat(answer.statusCode()).isEqualTo(200);
				assertThat(answer.body()).as(person).isEqualTo("[]");
			});
		}
	}

	@Test
	void isOutOfReachForTheFormerAssigneeOnceItWasReassigned() {
		String toTheAnalyst = "{\"userId\":\"analyst\"}";
		assertThat(as("contact").post(this.task + "/assignee", toTheAnalyst).statusCode()).isEqualTo(403);
		assertThat(as("admin").post(this.task + "/assignee", toTheAnalyst).statusCode()).isEqualTo(204);
		assertThat(as("contact").get(this.task).statusCode()).isEqualTo(404);
		assertThat(as("contact").get(this.task + "/form-variables").statusCode()).isIn(403, 404);
		assertThat(as("analyst").get(this.task).statusCode()).isEqualTo(200);
	}

	@Test
	void leavesNoGrantBehind() {
		this.story.does("contact", this.reference, "hearParties", Answers.partiesHeard());
		assertThat(this.database.queryForObject("select count(*) from act_ru_authorization where resource_id_ = ?",
				Integer.class, this.task.substring("/task/".length())))
			.isZero();
	}

	@Test
	void tellsNothingInTheHistoryThatAllMayRead() {
		this.story.does("contact", this.reference, "hearParties", Answers.partiesHeard());
		assertThat(this.database.queryForList("select step from history_entry where reference = ?", String.class,
				this.reference))
			.containsExactly("partnershipRecorded");
	}

	private EngineRest as(String person) {
		return new EngineRest(this.port, this.engine, person);
	}

}
