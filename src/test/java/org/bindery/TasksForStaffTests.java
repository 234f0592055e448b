package org.bindery;

import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.story.Answers;
import org.bindery.story.EngineRest;
import org.bindery.story.Story;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A task goes to somebody who works here, by whatever verb. */
@BinderyTest
class TasksForStaffTests {

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Autowired
	private Story story;

	@Autowired
	private TaskService tasks;

	@Autowired
	private Accounts accounts;

	private final String nobody = "jane.doe" + System.nanoTime();

	private String task;

	@BeforeEach
	void aTaskWaitsForTheContact() {
		Reference reference = this.story.raises("contact", Answers.aNeed("Chess"));
		this.story.does("contact", reference, "designateContact", Answers.contact("contact"));
		this.task = this.story.waitingTask(reference, "describeNeed").getId();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					contact | POST | /assignee       | {"userId":"{nobody}"}
					manager | POST | /assignee       | {"userId":"{nobody}"}
					manager | POST | /delegate       | {"userId":"{nobody}"}
					manager | POST | /identity-links | {"userId":"{nobody}","type":"candidate"}
					manager | POST | /identity-links | {"userId":"{nobody}","type":"assignee"}
					manager | POST | /identity-links | {"userId":"{nobody}","type":"owner"}
					manager | POST | /identity-links | {"groupId":"{nobody}","type":"candidate"}
					admin   | PUT  | ''              | {"name":"Describe the need","assignee":"{nobody}","due":"{due}"}
					admin   | PUT  | ''              | {"name":"Describe the need","assignee":"contact","owner":"{nobody}","due":"{due}"}
					""")
	void goesToNobodyElse(String person, String method, String verb, String sent) {
		assertRefused(as(person).ask(method, "/task/" + this.task + verb, "application/json",
				sent.replace("{nobody}", this.nobody).replace("{due}", due())));
		assertThat(as("admin").post("/user/create", """
				{"profile":{"id":"%s","firstName":"Jane","lastName":"%s","email":""},
				"credentials":{"password":"correct horse"}}""".formatted(this.nobody, this.nobody)).statusCode())
			.isEqualTo(204);
	}

	@Test
	void doesNotGoToSomebodyWhoDoesNotWorkHereAnyMore() {
		this.accounts.create(new Account(new StaffId(this.nobody), "Jane", this.nobody, "", ""), this.nobody,
				List.of());
		assertRefused(as("contact").post("/task/" + this.task + "/assignee", "{\"userId\":\"" + this.nobody + "\"}"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			manager | POST | /unclaim               | {}
			manager | POST | /assignee              | {"userId":null}
			manager | POST | /delegate              | {"userId":null}
			manager | POST | /identity-links/delete | {"userId":"contact","type":"assignee"}
			manager | PUT  | ''                     | {"name":"Describe the need","due":"{due}"}
			""")
	void staysSomebodys(String person, String method, String verb, String sent) {
		assertThat(as(person).ask(method, "/task/" + this.task + verb, "application/json", sent.replace("{due}", due()))
			.body()).contains("A task always waits for somebody");
		assertThat(task().getAssignee()).isEqualTo("contact");
	}

	@ParameterizedTest
	@CsvSource({ "name, Hacked, 'Of a task, only who has it'",
			"description, see elsewhere, 'Of a task, only who has it'",
			"parentTaskId, {another}, 'Of a task, only who has it'", "caseInstanceId, c, 'Of a task, only who has it'",
			"tenantId, t, 'Of a task, only who has it'", "delegationState, PENDING, 'Of a task, only who has it'",
			"due, 9999-01-01T12:00:00.000+0000, within a year", "due, 0001-01-01T12:00:00.000+0000, within a year" })
	void isNothingElseAfterwards(String property, String value, String why) throws Exception {
		String another = this.story.waitingTask(this.story.raises("contact", Answers.aNeed("Go")), "designateContact")
			.getId();
		String before = as("manager").get("/task/" + this.task).body();
		ObjectNode sent = (ObjectNode) new ObjectMapper().readTree(before);
		sent.put(property, value.replace("{another}", another));
		HttpResponse<String> answer = as("manager").put("/task/" + this.task, sent.toString());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		assertThat(answer.body()).contains(why);
		assertThat(as("manager").get("/task/" + this.task).body()).isEqualTo(before);
	}

	@Test
	void goesToAColleague() {
		assertThat(as("contact").post("/task/" + this.task + "/assignee", "{\"userId\":\"contact2\"}").statusCode())
			.isEqualTo(204);
		assertThat(task().getAssignee()).isEqualTo("contact2");
	}

	private void assertRefused(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Nobody who works here has the user name").contains(this.nobody);
		assertThat(task().getAssignee()).isEqualTo("contact");
		assertThat(task().getOwner()).isNull();
		assertThat(this.tasks.getIdentityLinksForTask(this.task)).extracting(IdentityLink::getUserId)
			.doesNotContain(this.nobody);
	}

	private String due() {
		return this.story.today().plusMonths(1) + "T12:00:00.000+0000";
	}

	private Task task() {
		return this.tasks.createTaskQuery().taskId(this.task).singleResult();
	}

	private EngineRest as(String person) {
		return new EngineRest(this.port, this.engine, person);
	}

}
