package org.bindery;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

import org.bindery.identity.StaffId;
import org.bindery.people.Colleague;
import org.bindery.people.Role;
import org.bindery.story.Storytime;
import org.bindery.work.DueWhen;
import org.bindery.work.WaitingTask;
import org.bindery.work.Whose;
import org.bindery.work.Work;
import org.bindery.work.WorkFilter;
import org.bindery.work.WorkLoad;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;

import static org.assertj.core.api.Assertions.assertThat;

/** Who learns of a conflict from the engine: whoever has to settle it, nobody else. */
class ConfidentialityTests extends ConflictAboutTheManager {

	private static final String HEARD = """
			{"variables":{"heard":{"value":"Both"},"notes":{"value":"They feel ignored"}}}""";

	@Autowired
	private Work work;

	@Autowired
	private TaskService tasks;

	@Autowired
	private FilterService filters;

	@Test
	void showsATaskToWhoeverHasToDoItAndTheLogTellsSo(CapturedOutput output) {
		assertThat(as("contact").get(this.task).statusCode()).isEqualTo(200);
		assertThat(as("contact").get(this.task + "/deployed-form").statusCode()).isEqualTo(200);
		assertThat(as("contact").get(this.task + "/form-variables").statusCode()).isEqualTo(200);
		assertThat(output).contains("conflict read: contact, " + this.reference);
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
		assertThat(as(person).post(this.task + "/complete", HEARD).body())
			.isEqualTo(as(person).post("/task/none/complete", HEARD).body());
		assertThat(this.story.waitingSteps(this.reference)).contains("hearParties");
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
			"/job?processDefinitionKey=ConflictResolution", "/incident?processDefinitionKeyIn=ConflictResolution",
			"/execution?processDefinitionKey=ConflictResolution", "/variable-instance?variableName=hearParties",
			"/history/variable-instance?processDefinitionKey=ConflictResolution",
			"/history/job-log?processDefinitionKey=ConflictResolution",
			"/history/user-operation?processDefinitionKey=ConflictResolution" })
	void leavesNoTraceForThoseWhoWatch(String list) {
		for (String person : List.of("manager", "contact2", "analyst")) {
			assertThat(as(person).get(list.replace(" ", "%20"))).satisfies((answer) -> {
				assertThat(answer.statusCode()).isEqualTo(200);
				assertThat(answer.body()).as(person).isEqualTo("[]");
			});
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/process-instance/count?processDefinitionKey=ConflictResolution",
			"/process-instance/count?processInstanceBusinessKey={case}&activityIdIn=conflictResolution",
			"/execution/count?processDefinitionKey=ConflictResolution",
			"/execution/count?processInstanceBusinessKey={case}&activityId=conflictResolution",
			"/variable-instance/count?processInstanceIdIn={root}&variableName=conflictId",
			"/variable-instance/count?processInstanceIdIn={root}&variableName=conflictResolution",
			"/job/count?processDefinitionKey=ConflictResolution",
			"/incident/count?processDefinitionKeyIn=ConflictResolution",
			"/task/count?processDefinitionKey=ConflictResolution&processInstanceBusinessKey={case}",
			"/history/process-instance/count?processDefinitionKey=ConflictResolution",
			"/history/process-instance/count?processInstanceBusinessKey={case}&executedActivityIdIn=conflictResolution",
			"/history/activity-instance/count?processInstanceId={root}&activityId=conflictResolution",
			"/history/activity-instance/count?processInstanceId={root}&activityId=conflict",
			"/history/variable-instance/count?processInstanceId={root}&variableName=conflictId",
			"/history/variable-instance/count?processInstanceId={root}&variableName=conflictResolution",
			"/history/job-log/count?processInstanceId={root}&activityIdIn=conflictResolution" })
	void countsNone(String count) {
		for (String person : List.of("contact", "contact2", "manager", "analyst")) {
			if (!(person.equals("contact") && count.startsWith("/task"))) {
				assertThat(
						as(person).get(count.replace("{case}", this.reference.text()).replace("{root}", root())).body())
					.as(person)
					.isEqualTo("{\"count\":0}");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/history/activity-instance?processInstanceId={root}&sortBy=activityId&sortOrder=asc",
			"/history/variable-instance?processInstanceId={root}&sortBy=variableName&sortOrder=asc",
			"/variable-instance?processInstanceIdIn={root}&sortBy=variableName&sortOrder=asc",
			"/job?processInstanceId={root}&sortBy=jobId&sortOrder=asc" })
	void leavesNoGapInPages(String list) {
		String ordered = list.replace("{root}", root());
		String all = as("manager").get(ordered).body();
		int length = Integer.parseInt(as("manager").get(ordered.replace("?", "/count?")).body().replaceAll("\\D", ""));
		StringJoiner pages = new StringJoiner(",", "[", "]");
		for (int first = 0; first < length; first++) {
			String page = as("manager").get(ordered + "&maxResults=1&firstResult=" + first).body();
			pages.add(page.substring(1, page.length() - 1));
		}
		assertThat(pages).hasToString(all);
		assertThat(as("manager").get(ordered + "&maxResults=1&firstResult=" + length).body()).isEqualTo("[]");
	}

	@Test
	void drawsNoneIntoTheWholeCase() {
		String definition = this.story.root(this.reference).getProcessDefinitionId();
		List<String> drawn = List.of("/process-instance/" + root() + "/activity-instances",
				"/process-definition/" + definition + "/statistics", "/process-definition/statistics",
				"/variable-instance?processInstanceIdIn=" + root(),
				"/history/activity-instance?processInstanceId=" + root(),
				"/history/variable-instance?processInstanceId=" + root(), "/history/detail?processInstanceId=" + root(),
				"/history/job-log?processInstanceId=" + root(),
				"/history/process-definition/" + definition + "/statistics");
		for (String path : drawn) {
			for (String person : List.of("contact", "contact2", "manager", "analyst")) {
				assertThat(as(person).get(path)).as(person + path).satisfies((answer) -> {
					assertThat(answer.statusCode()).isEqualTo(200);
					assertThat(answer.body()).doesNotContain("onflict");
				});
			}
		}
		for (String path : drawn) {
			assertThat(as("admin").get(path).body()).as(path).contains("onflict");
		}
		assertThat(as("manager").get(drawn.get(0)).body()).contains("\"active\"");
		assertThat(as("manager").get("/process-definition/" + definition).statusCode()).isEqualTo(200);
	}

	@Test
	void tellsOnTheCardWhatIsNoSecret() {
		String card = cards("contact", "My tasks");
		assertThat(card).contains("hearParties", "Storytime", "Fire Department", "Active")
			.doesNotContain("shouted", "CULTURE");
		for (String person : List.of("manager", "contact2", "analyst")) {
			assertThat(cards(person, "All tasks")).as(person).contains("\"count\":0");
		}
	}

	@Test
	void keepsTheInstanceFromThoseWhoWatchTheWholeCase() {
		String called = this.story.waitingTask(this.reference, "hearParties").getProcessInstanceId();
		for (String person : List.of("contact", "contact2", "manager", "analyst")) {
			for (String path : List.of("", "/variables", "/activity-instances")) {
				assertThat(as(person).get("/process-instance/" + called + path).statusCode()).as(person + path)
					.isIn(403, 404);
			}
			assertThat(as(person).get("/history/process-instance/" + called).statusCode()).as(person).isIn(403, 404);
			for (String what : List.of("variable-instance", "activity-instance", "detail", "task", "incident")) {
				assertThat(as(person).get("/history/" + what + "?processInstanceId=" + called).body()).as(what)
					.isEqualTo("[]");
			}
		}
	}

	@Test
	void waitsOnThePagesOfNobodyElse() {
		assertThat(this.work.of(this.reference, new Colleague(new StaffId("contact"), Set.of(Role.CONTACT))))
			.extracting(WaitingTask::name)
			.containsExactly("Hear the parties");
		assertThat(this.work.of(this.reference, new Colleague(new StaffId("manager"), Set.of(Role.MANAGER)))).isEmpty();
		assertThat(this.work.of(this.reference, new Colleague(new StaffId("admin"), Set.of(Role.ADMINISTRATOR))))
			.isEmpty();
		String id = this.task.substring("/task/".length());
		this.tasks.setDueDate(id, Date.from(this.story.now().minus(Duration.ofDays(9))));
		WorkFilter late = WorkFilter.of(Whose.EVERYBODY).due(DueWhen.LATE);
		assertThat(this.work.page(late, new Colleague(new StaffId("manager"), Set.of(Role.MANAGER)), 0, 1000))
			.extracting(WaitingTask::id)
			.doesNotContain(id);
		assertThat(this.work.find(id, new Colleague(new StaffId("manager"), Set.of(Role.MANAGER)))).isEmpty();
		assertThat(this.work.mine(new Colleague(new StaffId("contact"), Set.of(Role.CONTACT)), 1000))
			.extracting(WaitingTask::id)
			.contains(id);
		long counted = this.work.loads().stream().mapToLong(WorkLoad::open).sum();
		assertThat(counted).isEqualTo(this.tasks.createTaskQuery().count() - confidential());
	}

	private long confidential() {
		return this.tasks.createTaskQuery().processDefinitionKey("ConflictResolution").count();
	}

	private String root() {
		return this.story.root(this.reference).getId();
	}

	/** What Tasklist shows of this partnership below that filter. */
	private String cards(String person, String filter) {
		String id = this.filters.createTaskFilterQuery().filterName(filter).singleResult().getId();
		return as(person).cards(id, "{\"processInstanceBusinessKey\":\"" + this.reference + "\"}").body();
	}

}
