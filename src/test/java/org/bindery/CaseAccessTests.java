package org.bindery;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.UnaryOperator;

import org.bindery.engine.messages.UndeliveredMessage;
import org.bindery.engine.messages.UndeliveredMessages;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Nobody moves a case but by its steps and messages. */
class CaseAccessTests extends NeedToDescribe {

	@Autowired
	private UndeliveredMessages undelivered;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "DELETE | /process-instance/{root} |",
			"DELETE | /process-instance/{called} |",
			"POST | /process-instance/delete | {\"processInstanceIds\":[\"{root}\"]}",
			"PUT | /process-instance/{root}/suspended | {\"suspended\":true}",
			"PUT | /process-instance/suspended | {\"suspended\":true,\"processInstanceIds\":[\"{root}\"]}",
			"POST | /process-instance/suspended-async | {\"suspended\":true,\"processInstanceIds\":[\"{root}\"]}",
			"POST | /process-instance/{root}/modification | {\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"needsAssessment\"}]}",
			"POST | /process-instance/{root}/modification-async | {\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"needsAssessment\"}]}",
			"POST | /modification/execute | {\"processDefinitionId\":\"{definition}\",\"processInstanceIds\":[\"{root}\"],\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"needsAssessment\"}]}",
			"POST | /modification/executeAsync | {\"processDefinitionId\":\"{definition}\",\"processInstanceIds\":[\"{root}\"],\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"needsAssessment\"}]}",
			"POST | /process-definition/{definition}/restart | {\"processInstanceIds\":[\"{root}\"],\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"needsAssessment\"}]}",
			"POST | /process-definition/{definition}/restart-async | {\"processInstanceIds\":[\"{root}\"],\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"needsAssessment\"}]}",
			"PUT | /process-definition/{definition}/suspended | {\"suspended\":true,\"includeProcessInstances\":true}",
			"PUT | /process-definition/suspended | {\"suspended\":true,\"processDefinitionKey\":\"PartnershipLifecycle\"}",
			"PUT | /job/suspended | {\"suspended\":true,\"processInstanceId\":\"{root}\"}",
			"DELETE | /history/process-instance/{root} |",
			"POST | /history/process-instance/delete | {\"historicProcessInstanceIds\":[\"{root}\"]}",
			"DELETE | /process-definition/{definition}?cascade=true |",
			"DELETE | /process-definition/key/PartnershipLifecycle?cascade=true |",
			"DELETE | /deployment/{deployment}?cascade=true |" })
	void nobodyTakesACaseAway(String method, String path, String body) {
		ProcessInstance root = this.story.root(this.reference);
		String deployment = this.repository.getProcessDefinition(root.getProcessDefinitionId()).getDeploymentId();
		String called = this.story.waitingTask(this.reference, "describeNeed").getProcessInstanceId();
		UnaryOperator<String> filled = (text) -> text.replace("{root}", root.getId())
			.replace("{called}", called)
			.replace("{definition}", root.getProcessDefinitionId())
			.replace("{deployment}", deployment);
		for (String person : List.of("manager", "admin")) {
			HttpResponse<String> answer = switch (method) {
				case "DELETE" -> as(person).delete(filled.apply(path));
				case "PUT" -> as(person).put(filled.apply(path), filled.apply(body));
				default -> as(person).post(filled.apply(path), filled.apply(body));
			};
			assertThat(answer.statusCode()).as(person + answer.body()).isEqualTo(403);
			if (person.equals("admin")) {
				assertThat(answer.body()).contains("On its page in Bindery, use");
			}
		}
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("describeNeed");
		assertThat(this.story.root(this.reference).isSuspended()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "PartnershipLifecycle", "NeedsAssessment" })
	void startsNothingPastTheStartForm(String process) {
		HttpResponse<String> answer = as("admin").post("/process-definition/key/" + process + "/start",
				"{\"businessKey\":\"P-1\"}");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
		assertThat(answer.body()).contains("start form");
	}

	@ParameterizedTest
	@CsvSource({ "NeedsAssessment", "PartnershipClosing" })
	void startsNoCalledProcessByItself(String process) {
		HttpResponse<String> answer = as("admin").post("/process-definition/key/" + process + "/submit-form",
				"{\"businessKey\":\"" + this.reference + "\",\"variables\":{}}");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
		assertThat(this.story.instances(this.reference)).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "contact", "manager", "analyst" })
	void letsNobodyWriteVariables(String person) {
		assertThat(
				as(person).post(this.task + "/variables", "{\"modifications\":{\"x\":{\"value\":\"y\"}}}").statusCode())
			.isEqualTo(403);
	}

	@Test
	void keepsAMessageThatNobodyWaitsFor() {
		HttpResponse<String> answer = as("admin").post("/message",
				"{\"messageName\":\"PartnershipEnds\",\"businessKey\":\"" + this.reference + "\"}");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(this.undelivered.findAll())
			.filteredOn((message) -> message.reference().equals(this.reference.text()))
			.extracting(UndeliveredMessage::name, UndeliveredMessage::sentBy)
			.containsExactly(tuple("PartnershipEnds", new StaffId("admin")));
	}

	@Test
	void refusesAMessageThatNoProcessKnows() {
		for (String all : List.of("false", "true")) {
			HttpResponse<String> answer = as("admin").post("/message",
					"{\"messageName\":\"Nonsense\",\"businessKey\":\"" + this.reference + "\",\"all\":" + all + "}");
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
			assertThat(answer.body()).contains("Nonsense", "no process knows it");
		}
		assertThat(this.undelivered.findAll()).extracting(UndeliveredMessage::name).doesNotContain("Nonsense");
	}

}
