package org.bindery;

import org.bindery.engine.checks.ModelChecks;
import org.bindery.story.EngineRest;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A form that was deployed before the checks runs in nobody's browser. */
@BinderyTest
class OldFormsTests {

	private static final String OLD = """
			<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
				xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="old">
				<bpmn:process id="Old" isExecutable="true" camunda:historyTimeToLive="P1D">
					<bpmn:startEvent id="start" camunda:formKey="embedded:deployment:start.html" />
					<bpmn:sequenceFlow id="flow" sourceRef="start" targetRef="sign" />
					<bpmn:userTask id="sign" camunda:formKey="embedded:deployment:sign.html" />
				</bpmn:process>
			</bpmn:definitions>
			""";

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private FormService forms;

	private DeploymentWithDefinitions deployment;

	private String process;

	@BeforeEach
	void anOldDiagramIsThere() {
		this.deployment = this.repository.createDeployment()
			.name(ModelChecks.SHIPPED)
			.addString("Old.bpmn", OLD)
			.deployWithResult();
		this.process = this.deployment.getDeployedProcessDefinitions().get(0).getId();
	}

	@AfterEach
	void itIsGone() {
		this.repository.deleteDeployment(this.deployment.getId(), true);
	}

	@Test
	void isNotNamedToTasklist() {
		assertThat(this.forms.getTaskFormKey(this.process, "sign")).isNull();
		assertThat(this.forms.getStartFormKey(this.process)).isNull();
		assertThat(new EngineRest(this.port, this.engine, "admin")
			.get("/process-definition/" + this.process + "/startForm")
			.body()).doesNotContain("embedded", "start.html");
	}

}
