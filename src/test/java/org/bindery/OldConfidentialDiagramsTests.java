package org.bindery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.engine.checks.ModelChecks;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.story.EngineRest;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A confidential diagram from before the checks asks an ordinary table. */
@BinderyTest
class OldConfidentialDiagramsTests {

	private static final String TASK = """
			<bpmn:serviceTask id="planPath\"""";

	private static final String RULE = """
			<bpmn:businessRuleTask id="weigh" name="Weigh" camunda:resultVariable="w"
			camunda:decisionRef="criterionWeight" camunda:decisionRefBinding="latest"
			camunda:mapDecisionResult="singleEntry"><bpmn:extensionElements><camunda:inputOutput>
			<camunda:inputParameter name="criterion">${conflictResolution.raiser(conflictId)}</camunda:inputParameter>
			</camunda:inputOutput></bpmn:extensionElements></bpmn:businessRuleTask>
			<bpmn:sequenceFlow id="weighed" sourceRef="weigh" targetRef="planPath" />
			""";

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
	private RepositoryService repository;

	private Deployment old;

	@BeforeEach
	void anOldDiagramIsInUse() throws IOException {
		String diagram = Files.readString(Path.of("processes/conflicts/ConflictResolution.bpmn"))
			.replace(TASK, RULE + TASK)
			.replace("sourceRef=\"started\" targetRef=\"planPath\"", "sourceRef=\"started\" targetRef=\"weigh\"");
		this.old = this.repository.createDeployment()
			.name(ModelChecks.SHIPPED)
			.addString("ConflictResolution.bpmn", diagram)
			.deploy();
	}

	@AfterEach
	void itIsGone() {
		this.repository.deleteDeployment(this.old.getId(), true);
	}

	@Test
	void leavesNoHistoryOfWhatItAsked() {
		Reference reference = this.storytime.runs();
		this.conflicts.raise(reference, new RaisedConflict(ConflictCause.CULTURE, Severity.LOW, "They shouted",
				List.of(new StaffId("manager")), "Captain"), new StaffId("contact2"));
		this.story.runJobs(reference);
		assertThat(this.story.waitingSteps(reference)).contains("hearParties");
		assertThat(new EngineRest(this.port, this.engine, "admin")
			.get("/history/decision-instance?includeInputs=true&processDefinitionKey=ConflictResolution")
			.body()).isEqualTo("[]");
	}

}
