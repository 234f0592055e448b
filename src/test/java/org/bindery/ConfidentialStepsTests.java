package org.bindery;

import java.time.Instant;
import java.util.List;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.actions.Endings;
import org.bindery.story.Answers;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is reminded of a confidential task and who gets it, and what is left of it behind.
 */
class ConfidentialStepsTests extends ConflictAboutTheManager {

	@Autowired
	private Endings endings;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private ManagementService management;

	@Test
	void remindsWithoutNamingIt() {
		this.story.timePassesUntil(this.reference, this.calendar.plus(this.calendar.dateOf(due()), -1));
		assertThat(this.database.queryForList(
				"select subject from letter where reference = ? and template = 'taskReminder'", String.class,
				this.reference.text()))
			.singleElement()
			.asString()
			.contains("A confidential task")
			.doesNotContain("Hear");
	}

	@Test
	void escalatesToAnAdministratorWhereItIsAboutTheOnlyManager() {
		lessonIsOverdue();
		assertThat(escalations()).singleElement()
			.asString()
			.contains("admin@library.example", "A confidential task")
			.doesNotContain("lesson");
	}

	@Test
	void isMediatedByAnAdministratorWhereItIsAboutTheOnlyManager() {
		this.story.does("contact", this.reference, "hearParties", Answers.partiesHeard());
		this.story.does("contact", this.reference, "talkDirectly", Answers.conflictSettled("CLIMB"));
		assertThat(this.story.waitingTask(this.reference, "mediate").getAssignee()).isEqualTo("admin");
		this.story.does("admin", this.reference, "mediate", Answers.conflictSettled("CLIMB"));
		this.task = "/task/" + this.story.waitingTask(this.reference, "decideAsLeadership").getId();
		assertThat(this.story.waitingTask(this.reference, "decideAsLeadership").getAssignee()).isEqualTo("admin");
		assertThat(grantees()).containsExactly("admin");
		assertThat(as("contact").get(this.task).statusCode()).isEqualTo(404);
	}

	@Test
	void escalatesWithoutNamingItWhereItIsAboutSomebodyElse() {
		conflictIsRaised("analyst");
		lessonIsOverdue();
		assertThat(escalations()).singleElement()
			.asString()
			.contains("manager@library.example", "A confidential task")
			.doesNotContain("lesson");
	}

	@Test
	void isOutOfReachForTheFormerAssigneeOnceItWasReassigned() {
		String toTheAnalyst = "{\"userId\":\"analyst\"}";
		assertThat(as("contact").post(this.task + "/assignee", toTheAnalyst).statusCode()).isEqualTo(403);
		assertThat(as("contact").post(this.task + "/unclaim", "{}").body())
			.contains("\"This task is confidential: only an administrator hands it on\"");
		assertThat(as("admin").post(this.task + "/assignee", toTheAnalyst).statusCode()).isEqualTo(204);
		assertThat(as("contact").get(this.task).statusCode()).isEqualTo(404);
		assertThat(as("contact").get(this.task + "/form-variables").statusCode()).isIn(403, 404);
		assertThat(as("analyst").get(this.task).statusCode()).isEqualTo(200);
	}

	@Test
	void hasItsJobsRunByNobodyButTheEngineAndAdministrators() {
		for (Job job : this.story.jobs(this.reference)) {
			for (String person : List.of("contact", "contact2", "manager", "analyst")) {
				assertThat(as(person).post("/job/" + job.getId() + "/execute", "{}").statusCode()).as(person)
					.isEqualTo(403);
			}
			assertThat(this.management.createJobQuery().jobId(job.getId()).singleResult()).satisfies((after) -> {
				assertThat(after.getRetries()).isEqualTo(job.getRetries());
				assertThat(after.getDuedate()).isEqualTo(job.getDuedate());
			});
		}
		for (ProcessInstance instance : this.story.instances(this.reference)) {
			if (instance.getProcessDefinitionId().startsWith("ConflictResolution")) {
				assertThat(as("contact2").get("/job?processInstanceId=" + instance.getId()).body()).isEqualTo("[]");
				assertThat(as("manager").get("/job?processInstanceId=" + instance.getId()).body()).isEqualTo("[]");
			}
		}
	}

	@Test
	void leavesNoGrantBehind() {
		this.story.does("contact", this.reference, "hearParties", Answers.partiesHeard());
		assertThat(grants()).isZero();
	}

	@Test
	void leavesNoGrantBehindWhereThePartnershipEnds() {
		this.endings.end(this.reference, "They moved away", new StaffId("contact"));
		this.story.runJobs(this.reference);
		assertThat(grants()).isZero();
		assertThat(as("contact").get(this.task).statusCode()).isEqualTo(404);
	}

	@Test
	void tellsNothingInTheHistoryThatAllMayRead() {
		this.story.does("contact", this.reference, "hearParties", Answers.partiesHeard());
		assertThat(this.database.queryForList("select step from history_entry where reference = ?", String.class,
				this.reference.text()))
			.containsExactly("partnershipRecorded");
	}

	private void lessonIsOverdue() {
		this.story.does("contact", this.reference, "hearParties", Answers.partiesHeard());
		this.story.does("contact", this.reference, "talkDirectly", Answers.conflictSettled("RESOLVED"));
		Instant due = this.story.waitingTask(this.reference, "recordLesson").getDueDate().toInstant();
		this.story.timePassesUntil(this.reference, this.calendar.plus(this.calendar.dateOf(due), 1));
	}

	private List<String> escalations() {
		return this.database.queryForList(
				"select email || ': ' || subject from letter where reference = ? and template = 'taskEscalation'",
				String.class, this.reference.text());
	}

	private Integer grants() {
		return this.database.queryForObject("select count(*) from act_ru_authorization where resource_id_ = ?",
				Integer.class, this.task.substring("/task/".length()));
	}

	private List<String> grantees() {
		return this.database.queryForList("select user_id_ from act_ru_authorization where resource_id_ = ?",
				String.class, this.task.substring("/task/".length()));
	}

}
