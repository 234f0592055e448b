package org.bindery;

import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.engine.diagrams.FinishedInstances.Finished;
import org.bindery.engine.diagrams.WatchedProcesses;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.people.Visitor;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reads what of the history that Bindery adds to Cockpit. */
@BinderyTest
class CockpitApiTests {

	private static final String INSTANCES = "/api/cockpit/process-instances/";

	private static final String DEFINITIONS = "/api/cockpit/process-definitions/";

	@LocalServerPort
	private int port;

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private ConflictDesk conflicts;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private WatchedProcesses watched;

	@Autowired
	private JdbcTemplate database;

	private Reference reference;

	private String root;

	private String conflict;

	@BeforeEach
	void aConflictIsRaised() {
		this.reference = this.storytime.runs();
		this.conflicts.raise(this.reference,
				new RaisedConflict(ConflictCause.ROLES, Severity.LOW, "They cancelled twice", List.of(), ""),
				new StaffId("contact2"));
		this.story.runJobs(this.reference);
		this.conflict = this.story.waitingTask(this.reference, "hearParties").getProcessInstanceId();
		this.story.does("contact", this.reference, "hearParties", Answers.partiesHeard());
		this.story.does("contact", this.reference, "talkDirectly", Answers.conflictSettled("RESOLVED"));
		this.root = this.story.instances(this.reference)
			.stream()
			.filter((instance) -> instance.getId().equals(instance.getRootProcessInstanceId()))
			.findFirst()
			.orElseThrow()
			.getId();
	}

	private void theLessonIsRecorded() {
		this.story.does("contact", this.reference, "recordLesson", Answers.conflictLesson());
		this.story.runJobs(this.reference);
	}

	@ParameterizedTest
	@ValueSource(strings = { "manager", "analyst" })
	void tellsWhoWatchesTheWholeNothingOfConflicts(String person) {
		assertThat(body(person, INSTANCES + this.root + "/passed")).contains("Flow_activeStarted_bothGoOn")
			.doesNotContain("onflict");
		assertThat(body(person, DEFINITIONS + definition("PartnershipLifecycle") + "/figures")).contains("\"bothGoOn\"")
			.doesNotContain("onflict");
		assertThat(status(person, INSTANCES + this.conflict + "/passed")).isEqualTo(404);
		assertThat(status(person, DEFINITIONS + definition("ConflictResolution") + "/figures")).isEqualTo(403);
		assertThat(status(person, DEFINITIONS + definition("ConflictResolution") + "/finished")).isEqualTo(403);
	}

	@Test
	void tellsAdministratorsWhatTheEngineTellsThem() {
		assertThat(body("admin", INSTANCES + this.root + "/passed")).contains("Flow_conflictRaised_conflictResolution");
		assertThat(body("admin", INSTANCES + this.conflict + "/passed")).contains("hearParties");
		assertThat(body("admin", DEFINITIONS + definition("ConflictResolution") + "/figures")).contains("hearParties");
	}

	@Test
	void listsWhatIsOver() {
		String finished = body("manager", DEFINITIONS + definition("NeedsAssessment") + "/finished?page=-1");
		assertThat(finished).contains("\"rows\":[", "\"more\":");
	}

	@Test
	void listsWhatEndedAtOnceInOneOrder() {
		theLessonIsRecorded();
		aConflictIsRaised();
		theLessonIsRecorded();
		String definition = definition("ConflictResolution");
		Instant end = this.watched.finished(definition, 0).shown().get(0).ended();
		for (Finished row : this.watched.finished(definition, 0).shown()) {
			this.database.update("update act_hi_procinst set end_time_ = ? where id_ = ?", Timestamp.from(end),
					row.instance());
		}
		assertThat(this.watched.finished(definition, 0).shown()).extracting(Finished::instance)
			.hasSizeGreaterThan(1)
			.isSortedAccordingTo(Comparator.reverseOrder());
	}

	@Test
	void answersOthersWithAStatus() {
		String address = DEFINITIONS + definition("PartnershipLifecycle") + "/finished";
		assertThat(new Visitor(this.port).open(address).statusCode()).isEqualTo(401);
		assertThat(status("contact", address)).isEqualTo(403);
		assertThat(status("manager", DEFINITIONS + "Nothing:1:1/figures")).isEqualTo(403);
		assertThat(status("manager", INSTANCES + "nothing/passed")).isEqualTo(404);
		assertThat(status("manager", address + "?page=many")).isEqualTo(400);
	}

	@Test
	void saysAsJsonWhyThereIsNoAnswer() {
		String address = DEFINITIONS + definition("PartnershipLifecycle") + "/finished";
		Visitor manager = new Visitor(this.port).signedInAs("manager");
		for (HttpResponse<String> refused : List.of(new Visitor(this.port).open(address),
				new Visitor(this.port).signedInAs("contact").open(address),
				manager.open(DEFINITIONS + "Nothing:1:1/figures"), manager.open(INSTANCES + "nothing/passed"),
				manager.open("/api/partnerships/P-1999-0001/diagram"))) {
			assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
			assertThat(refused.body()).contains("\"status\":" + refused.statusCode());
		}
	}

	@Test
	void speaksTheReadersLanguage() {
		assertThat(new Visitor(this.port).speaking("es").signedInAs("contact").open("/api/words").body())
			.contains("\"language\":\"es\"", "\"zone\":\"America/New_York\"", "Terminadas");
		assertThat(new Visitor(this.port).open("/api/words").statusCode()).isEqualTo(401);
	}

	private String definition(String process) {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.latestVersion()
			.singleResult()
			.getId();
	}

	private String body(String person, String address) {
		return new Visitor(this.port).signedInAs(person).open(address).body();
	}

	private int status(String person, String address) {
		return new Visitor(this.port).signedInAs(person).open(address).statusCode();
	}

}
