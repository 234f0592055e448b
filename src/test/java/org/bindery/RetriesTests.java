package org.bindery;

import java.util.Date;
import java.util.List;

import org.bindery.people.Visitor;
import org.bindery.story.EngineRest;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Managers have tried again what failed, and leave every timer as it is. */
@BinderyTest
class RetriesTests {

	private static final String ONCE = "{\"retries\":1}";

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private ManagementService management;

	@Autowired
	private IdentityService identity;

	private String timer;

	private Date due;

	private int retries;

	@BeforeEach
	void aTimerWaits() {
		Job job = this.story.timer(this.storytime.runs(), "nextCheckIn");
		this.timer = job.getId();
		this.due = job.getDuedate();
		this.retries = job.getRetries();
	}

	@ParameterizedTest
	@ValueSource(strings = { ONCE, "{\"retries\":0}", "{\"retries\":2147483647}",
			"{\"retries\":3,\"dueDate\":\"2199-01-01T00:00:00.000+0000\"}",
			"{\"retries\":3,\"dueDate\":\"2000-01-01T00:00:00.000+0000\"}", "{\"retries\":3,\"dueDate\":null}" })
	void areNotSetWhereNothingFailed(String retries) {
		assertThat(manager().put("/job/" + this.timer + "/retries", retries)).satisfies((answer) -> {
			assertThat(answer.statusCode()).isEqualTo(403);
			assertThat(answer.body()).contains("Only what has failed for good is tried again here");
		});
		Visitor cockpit = new Visitor(this.port).signedInAs("manager");
		cockpit.open("/camunda/app/cockpit/default/");
		assertThat(cockpit.asks("PUT", "/camunda/api/engine/engine/" + this.engine + "/job/" + this.timer + "/retries",
				retries))
			.extracting((answer) -> answer.statusCode())
			.isEqualTo(403);
		assertIsAsItWas(this.retries);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"retries\":0}", "{\"retries\":-1}", "{\"retries\":11}",
			"{\"retries\":1,\"dueDate\":\"2000-01-01T00:00:00.000+0000\"}", "{\"retries\":1,\"dueDate\":null}" })
	void areFewAndAtOnceWhereItFailed(String retries) {
		failedForGood(() -> {
			assertThat(manager().put("/job/" + this.timer + "/retries", retries).statusCode()).isIn(400, 403);
			assertThat(manager().put("/job-definition/" + definition() + "/retries", retries).statusCode()).isIn(400,
					403);
			assertIsAsItWas(0);
		});
	}

	@Test
	void areSetWhereItFailed() {
		failedForGood(() -> {
			assertThat(manager().put("/job/" + this.timer + "/retries", ONCE).statusCode()).isEqualTo(204);
			assertIsAsItWas(1);
		});
	}

	@Test
	void areSetForAllThatFailedAtAStep() {
		failedForGood(() -> {
			assertThat(manager().put("/job-definition/" + definition() + "/retries", ONCE).statusCode()).isEqualTo(204);
			assertIsAsItWas(1);
		});
	}

	@Test
	void areSetByNobodyElseAtTheStepThatCallsAConflict() {
		List<JobDefinition> calls = this.management.createJobDefinitionQuery()
			.processDefinitionKey("PartnershipLifecycle")
			.list()
			.stream()
			.filter((step) -> step.getActivityId().startsWith("conflictResolution"))
			.toList();
		assertThat(calls).isNotEmpty()
			.allMatch(
					(call) -> manager().put("/job-definition/" + call.getId() + "/retries", ONCE).statusCode() == 403);
	}

	@Test
	void areSetByAdministratorsAsTheyNeed() {
		assertThat(as("admin").put("/job/" + this.timer + "/retries", "{\"retries\":20}").statusCode()).isEqualTo(204);
		assertIsAsItWas(20);
	}

	@Test
	void areNotSetForManyJobsAtOnceByOthers() {
		List<String> several = List.of(this.timer);
		asManager(() -> {
			assertThatThrownBy(() -> this.management.setJobRetries(several, 1)).hasMessageContaining("failed for good");
			assertThatThrownBy(() -> this.management.setJobRetriesAsync(several, 1))
				.hasMessageContaining("failed for good");
		});
		assertIsAsItWas(this.retries);
	}

	private void failedForGood(Runnable then) {
		this.management.setJobRetries(this.timer, 0);
		try {
			then.run();
		}
		finally {
			this.management.setJobRetries(this.timer, this.retries);
		}
	}

	private void asManager(Runnable something) {
		this.identity.setAuthentication("manager", List.of("managers"));
		try {
			something.run();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	private void assertIsAsItWas(int retries) {
		assertThat(job().getRetries()).isEqualTo(retries);
		assertThat(job().getDuedate()).isEqualTo(this.due);
	}

	private String definition() {
		return job().getJobDefinitionId();
	}

	private Job job() {
		return this.management.createJobQuery().jobId(this.timer).singleResult();
	}

	private EngineRest manager() {
		return as("manager");
	}

	private EngineRest as(String person) {
		return new EngineRest(this.port, this.engine, person);
	}

}
