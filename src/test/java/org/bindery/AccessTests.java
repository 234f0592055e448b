package org.bindery;

import java.net.http.HttpResponse;
import java.util.List;

import org.bindery.story.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may do what in the engine, and which side doors are closed. */
class AccessTests extends NeedToDescribe {

	private static final String DESCRIBED = """
			{"variables":{"title":{"value":"Chess"},"purpose":{"value":"So that people play"},"audience":
			{"value":"Everybody"},"benefits":{"value":"[\\"FUNDING\\"]","type":"Json"},"urgent":{"value":false}}}""";

	@Autowired
	private JdbcTemplate database;

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

	@Test
	void writesNoGrantForATask() {
		Integer before = grants();
		this.story.raises("contact", Answers.aNeed("Another"));
		assertThat(grants()).isEqualTo(before);
	}

	private Integer grants() {
		return this.database.queryForObject("select count(*) from act_ru_authorization", Integer.class);
	}

}
