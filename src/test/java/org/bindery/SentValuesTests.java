package org.bindery;

import java.net.http.HttpResponse;
import java.util.List;

import org.bindery.story.Answers;
import org.bindery.story.EngineRest;
import org.bindery.story.Story;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that is sent as a variable's value becomes a Java object, whoever sends it. */
@BinderyTest
@TestInstance(Lifecycle.PER_CLASS)
class SentValuesTests {

	private static final List<String> VALUES = List.of(
			"{\"value\":\"rO0AB\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\","
					+ "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}",
			"{\"value\":\"{}\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"com.zaxxer.hikari.HikariConfig\","
					+ "\"serializationDataFormat\":\"application/json\"}}",
			"{\"value\":\"{}\",\"type\":\"object\"}", "{\"value\":\"<a/>\",\"type\":\"Xml\"}",
			"{\"value\":\"YQ==\",\"type\":\"File\",\"valueInfo\":{\"filename\":\"a.html\",\"mimetype\":\"text/html\"}}",
			"{\"value\":\"YQ==\",\"type\":\"Bytes\"}");

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Autowired
	private Story story;

	private EngineRest admin;

	private Task task;

	@BeforeAll
	void aCaseIsUnderWay() {
		this.admin = as("admin");
		this.task = this.story.waitingTask(this.story.raises("contact", Answers.aNeed("Chess")), "designateContact");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "/task/{task}/submit-form | {\"variables\":{\"x\":%s}}",
			"/task/{task}/complete | {\"variables\":{\"x\":%s}}", "/task/{task}/resolve | {\"variables\":{\"x\":%s}}",
			"/task/{task}/bpmnError | {\"errorCode\":\"x\",\"variables\":{\"x\":%s}}",
			"/task/{task}/bpmnEscalation | {\"escalationCode\":\"x\",\"variables\":{\"x\":%s}}",
			"/task/{task}/variables | {\"modifications\":{\"x\":%s}}",
			"/task/{task}/localVariables | {\"modifications\":{\"x\":%s}}",
			"/process-instance/{instance}/variables | {\"modifications\":{\"x\":%s}}",
			"/process-instance/{instance}/modification | {\"instructions\":[{\"type\":\"startBeforeActivity\","
					+ "\"activityId\":\"designateContact\",\"variables\":{\"x\":%s}}]}",
			"/process-instance/variables-async | {\"processInstanceIds\":[\"{instance}\"],\"variables\":{\"x\":%s}}",
			"/process-instance/message-async | {\"messageName\":\"PartnershipEnds\",\"processInstanceIds\":"
					+ "[\"{instance}\"],\"variables\":{\"x\":%s}}",
			"/execution/{instance}/localVariables | {\"modifications\":{\"x\":%s}}",
			"/execution/{instance}/signal | {\"variables\":{\"x\":%s}}",
			"/execution/{instance}/messageSubscriptions/PartnershipEnds/trigger | {\"variables\":{\"x\":%s}}",
			"/message | {\"messageName\":\"PartnershipEnds\",\"processVariables\":{\"x\":%s}}",
			"/message | {\"messageName\":\"PartnershipEnds\",\"correlationKeys\":{\"x\":%s}}",
			"/signal | {\"name\":\"x\",\"variables\":{\"x\":%s}}", "/condition | {\"variables\":{\"x\":%s}}",
			"/process-definition/key/PartnershipLifecycle/start | {\"variables\":{\"x\":%s}}",
			"/process-definition/key/PartnershipLifecycle/submit-form | {\"variables\":{\"x\":%s}}",
			"/decision-definition/key/needPriority/evaluate | {\"variables\":{\"x\":%s}}" })
	void refusesWhateverWouldHaveToBeMadeAnObject(String address, String body) {
		assertRefused(address, body, VALUES.get(0));
	}

	@Test
	void refusesEveryKindOfObject() {
		VALUES.forEach((value) -> assertRefused("/task/{task}/complete", "{\"variables\":{\"x\":%s}}", value));
	}

	private void assertRefused(String address, String body, String value) {
		HttpResponse<String> answer = this.admin.post(filled(address), filled(body).formatted(value));
		assertThat(answer.statusCode()).as(value + ": " + answer.body()).isEqualTo(400);
		assertThat(answer.body()).contains("Unsupported value type");
	}

	@ParameterizedTest
	@CsvSource({ "contact, /task/{task}/variables/x/data", "contact, /task/{task}/localVariables/x/data",
			"admin, /task/{task}/variables/x/data", "admin, /process-instance/{instance}/variables/x/data",
			"admin, /execution/{instance}/localVariables/x/data" })
	void refusesToMakeAnObjectOfANamedClass(String person, String address) {
		HttpResponse<String> answer = as(person).ask("POST", filled(address), "multipart/form-data; boundary=part",
				"--part\r\nContent-Disposition: form-data; name=\"data\"\r\nContent-Type: application/json\r\n\r\n"
						+ "{\"metricRegistry\":\"ldap://127.0.0.1/x\"}\r\n--part\r\nContent-Disposition: form-data; "
						+ "name=\"type\"\r\n\r\ncom.zaxxer.hikari.HikariConfig\r\n--part--\r\n");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		assertThat(answer.body()).contains("Variables of a Java type cannot be sent");
	}

	private String filled(String text) {
		return text.replace("{task}", this.task.getId()).replace("{instance}", this.task.getProcessInstanceId());
	}

	private EngineRest as(String person) {
		return new EngineRest(this.port, this.engine, person);
	}

}
