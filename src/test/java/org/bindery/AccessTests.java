package org.bindery;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.bindery.engine.messages.UndeliveredMessage;
import org.bindery.engine.messages.UndeliveredMessages;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.story.Answers;
import org.bindery.story.EngineRest;
import org.bindery.story.Story;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Who may do what in the engine, and which side doors are closed. */
@BinderyTest
class AccessTests {

	private static final String DESCRIBED = """
			{"variables":{"title":{"value":"Chess"},"purpose":{"value":"So that people play"},"audience":
			{"value":"Everybody"},"benefits":{"value":"[\\"FUNDING\\"]","type":"Json"},"urgent":{"value":false}}}""";

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Autowired
	private Story story;

	@Autowired
	private UndeliveredMessages undelivered;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private JdbcTemplate database;

	private Reference reference;

	private String task;

	@BeforeEach
	void aNeedWaitsToBeDescribed() {
		this.reference = this.story.raises("contact", Answers.aNeed("Chess"));
		this.story.does("contact", this.reference, "designateContact", Answers.contact("contact"));
		this.task = "/task/" + this.story.waitingTask(this.reference, "describeNeed").getId();
	}

	@Test
	void everybodyOnTheStaffSeesATaskAndOnlyItsAssigneeCompletesIt() {
		for (String person : List.of("contact", "contact2", "manager", "analyst", "admin")) {
			assertThat(as(person).get(this.task).statusCode()).as(person).isEqualTo(200);
		}
		assertThat(as("contact2").post(this.task + "/complete", DESCRIBED)).satisfies((answer) -> {
			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(answer.body()).contains("This task belongs to contact");
		});
		assertThat(as("manager").post(this.task + "/submit-form", DESCRIBED).statusCode()).isEqualTo(400);
		assertThat(as("contact").post(this.task + "/complete", DESCRIBED).statusCode()).isEqualTo(204);
	}

	@Test
	void aManagerMovesTheDueDate() {
		String moved = """
				{"name":"Describe the need","assignee":"contact","due":"%sT12:00:00.000+0000"}"""
			.formatted(this.story.today().plusMonths(1));
		assertThat(as("contact2").put(this.task, moved).statusCode()).isEqualTo(403);
		assertThat(as("manager").put(this.task, moved).statusCode()).isEqualTo(204);
	}

	@Test
	void anAssigneeSaysWhenATaskIsLookedAtAgainByATaskSentBack() {
		String day = this.story.today().plusMonths(1).toString();
		String lookedAtAgain = as("contact").get(this.task)
			.body()
			.replaceFirst("\"followUp\":null", "\"followUp\":\"%sT12:00:00.000+0000\"".formatted(day));
		assertThat(lookedAtAgain).contains("\"camundaFormRef\":{", day);
		assertThat(as("contact2").put(this.task, lookedAtAgain).statusCode()).isEqualTo(403);
		assertThat(as("contact").put(this.task, lookedAtAgain).statusCode()).isEqualTo(204);
		assertThat(as("contact").get(this.task).body()).contains(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "292278993-01-12", "300000-01-12", "2199-01-12", "0001-01-12", "-5000-01-12" })
	void nobodyLooksAtATaskAgainLongAgoOrInAnotherAge(String day) {
		String before = as("contact").get(this.task).body();
		String lookedAtAgain = before.replaceFirst("\"followUp\":null",
				"\"followUp\":\"%sT12:00:00.000+0000\"".formatted(day));
		String movedToo = lookedAtAgain.replaceFirst("\"due\":\"[^T]*",
				"\"due\":\"" + this.story.today().plusMonths(1));
		for (String sentBack : List.of(lookedAtAgain, movedToo)) {
			assertThat(as("manager").put(this.task, sentBack)).satisfies((answer) -> {
				assertThat(answer.statusCode()).isEqualTo(400);
				assertThat(answer.body()).contains("from today on, within two years");
			});
		}
		assertThat(as("contact").get(this.task).body()).isEqualTo(before);
	}

	@Test
	void noTaskLosesItsDueDate() {
		String sentBack = as("manager").get(this.task).body();
		String without = sentBack.replaceFirst("\"due\":\"[^\"]*\"", "\"due\":null");
		assertThat(as("manager").put(this.task, without)).satisfies((answer) -> {
			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(answer.body()).contains("\"Every task needs a due date: it cannot be removed\"");
		});
		assertThat(as("manager").get(this.task).body()).isEqualTo(sentBack);
	}

	@Test
	void aManagerReassignsAndTheFormerAssigneeIsOut() {
		assertThat(as("contact2").post(this.task + "/assignee", "{\"userId\":\"contact2\"}").statusCode())
			.isEqualTo(403);
		assertThat(as("manager").post(this.task + "/assignee", "{\"userId\":\"contact2\"}").statusCode())
			.isEqualTo(204);
		assertThat(as("contact").post(this.task + "/complete", DESCRIBED).statusCode()).isEqualTo(400);
		assertThat(as("contact2").post(this.task + "/complete", DESCRIBED).statusCode()).isEqualTo(204);
	}

	@Test
	void anAssigneeHandsATaskOnAndIsToldWhyItCannotGoBack() {
		assertThat(as("contact").post(this.task + "/unclaim", "{}")).satisfies((answer) -> {
			assertThat(answer.statusCode()).isEqualTo(403);
			assertThat(answer.body()).contains("\"This task is meant for one person; hand it on to somebody instead\"");
		});
		assertThat(as("contact2").post(this.task + "/assignee", "{\"userId\":\"contact2\"}").body())
			.contains("\"Only whoever has this task, a manager or an administrator can do that\"");
		assertThat(as("contact").post(this.task + "/assignee", "{\"userId\":\"contact2\"}").statusCode())
			.isEqualTo(204);
	}

	@Test
	void anAdministratorCompletesAnybodysTaskAndTheHistorySaysWho() {
		assertThat(as("admin").post(this.task + "/complete", DESCRIBED).statusCode()).isEqualTo(204);
		assertThat(this.database.queryForList(
				"select person from history_entry where reference = ? and step = 'describeNeed'", String.class,
				this.reference.text()))
			.containsExactly("admin");
	}

	@Test
	void onlyCandidatesClaimAndOnlyForThemselves() {
		this.story.does("contact", this.reference, "describeNeed", Answers.describedNeed("Chess"));
		this.story.does("contact", this.reference, "linkNeed", Answers.linkedToANewGoal("Chess " + this.reference));
		String review = "/task/" + this.story.waitingTask(this.reference, "reviewNeed").getId() + "/claim";
		assertThat(as("contact").post(review, "{\"userId\":\"contact\"}").statusCode()).isEqualTo(403);
		assertThat(as("manager").post(review, "{\"userId\":\"contact\"}").statusCode()).isEqualTo(403);
		assertThat(as("manager").post(review, "{\"userId\":\"manager\"}").statusCode()).isEqualTo(204);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "/bpmnError | {\"errorCode\":\"x\"} | 400", "/bpmnEscalation | {\"escalationCode\":\"x\"} | 400",
					"/resolve | {\"variables\":{\"describeNeed\":{\"value\":\"PURSUE\"}}} | 400",
					"/variables | {\"modifications\":{\"x\":{\"value\":\"y\"}}} | 403" })
	void closesTheSideDoorsOfATask(String door, String body, int status) {
		String person = (status == 403) ? "contact" : "admin";
		HttpResponse<String> answer = as(person).post(this.task + door, body);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("describeNeed");
	}

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
	void onlyAnalystsAndAdministratorsDeployAndOnlyWhatCanRun() throws IOException {
		String model = Files.readString(Path.of("processes/reviews/PartnershipClosing.bpmn"));
		assertThat(as("contact").deploy("PartnershipClosing.bpmn", model).statusCode()).isEqualTo(403);
		assertThat(as("manager").deploy("PartnershipClosing.bpmn", model).statusCode()).isEqualTo(403);
		long deployments = this.repository.createDeploymentQuery().count();
		String undated = model.replace(" camunda:dueDate=\"${workingDays.in(10)}\"", "");
		HttpResponse<String> refused = as("analyst").deploy("PartnershipClosing.bpmn", undated);
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("recordOutcomes", "has no due date")
			.doesNotContain("ENGINE-", "could not", "Could not");
		assertThat(
				as("analyst").deploy("deployment-source", "Camunda Modeler", "PartnershipClosing.bpmn", undated).body())
			.as("Modeler knows an engine by it")
			.contains("\"message\":\"ENGINE-09005 Could not parse BPMN process.");
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(deployments);
		assertThat(as("analyst").deploy("Closing.bpmn20.xml", model.replace("${sendLetter}", "${dataSource}"))
			.statusCode()).isEqualTo(400);
		HttpResponse<String> deployed = as("analyst").deploy("PartnershipClosing.bpmn",
				model.replace("Capture the lessons", "Say what was learned"));
		assertThat(deployed.statusCode()).as(deployed.body()).isEqualTo(200);
		String deployment = deployed.body().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
		assertThat(as("analyst").delete("/deployment/" + deployment + "?cascade=true").statusCode()).isEqualTo(403);
		this.repository.deleteDeployment(deployment, true);
	}

	@Test
	void tellsWhyAFormIsRefusedWhateverStandsInIt() throws IOException {
		String form = Files.readString(Path.of("processes/reviews/captureLessons.form"));
		for (String text : List.of("<b>x</b> ### y", "<b>x</b> ### Error: SQL")) {
			String marked = form.replaceFirst("\"components\": \\[",
					"$0{\"type\":\"text\",\"id\":\"note\",\"text\":\"%s\"},".formatted(text));
			HttpResponse<String> refused = as("analyst").deploy("captureLessons.form", marked);
			assertThat(refused.statusCode()).isEqualTo(400);
			assertThat(refused.body()).contains("\"message\":\"* ").doesNotContain("could not be understood");
		}
	}

	@Test
	void quotesWhatStandsInADiagramAsItStands() throws IOException {
		String model = Files.readString(Path.of("processes/reviews/PartnershipClosing.bpmn"));
		HttpResponse<String> refused = as("analyst").deploy("PartnershipClosing.bpmn",
				model.replace("${workingDays.in(10)}", "${java.lang.System.exit(0)}"));
		assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
		assertThat(refused.body()).contains("\"message\":\"* ", "${java.lang.System.exit(0)}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.html", "evil.js", "Closing.svg", "Closing.png", "case.cmmn", "case.cmmn10.xml",
			"all.jar", "all.zip", "all.bar", "Closing.xbpmn", "Closingform", "Closing.BPMN", "script.groovy", "none" })
	void refusesEveryFileThatNoProcessNeeds(String file) throws IOException {
		HttpResponse<String> refused = as("analyst").deploy(file,
				Files.readString(Path.of("processes/reviews/PartnershipClosing.bpmn")));
		assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
		assertThat(refused.body()).contains("Only diagrams (.bpmn), decision tables (.dmn) and forms (.form)");
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

	@Test
	void writesNoGrantForATask() {
		Integer before = grants();
		this.story.raises("contact", Answers.aNeed("Another"));
		assertThat(grants()).isEqualTo(before);
	}

	private Integer grants() {
		return this.database.queryForObject("select count(*) from act_ru_authorization", Integer.class);
	}

	private EngineRest as(String person) {
		return new EngineRest(this.port, this.engine, person);
	}

}
