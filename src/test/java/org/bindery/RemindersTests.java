package org.bindery;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Every task reminds its people before it is due, and tells the managers after. */
@BinderyTest
class RemindersTests {

	/** A manager of these tests alone. */
	private static final String GRACE = "grace";

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private ConflictDesk conflicts;

	@Autowired
	private Accounts accounts;

	@Autowired
	private IdentityService identity;

	@Autowired
	private TaskService tasks;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private JdbcTemplate database;

	private Reference reference;

	private Task task;

	@BeforeEach
	void aNeedWaitsToBeDescribed() {
		this.reference = this.story.raises("contact", Answers.aNeed("A seed library"));
		this.story.does("contact", this.reference, "designateContact", Answers.contact("contact"));
		this.task = this.story.waitingTask(this.reference, "describeNeed");
	}

	@AfterEach
	void backToThePresent() {
		this.story.backToThePresent();
		this.identity.deleteUser(GRACE);
	}

	@Test
	void remindsTheContactAWorkingDayBeforeAndTellsTheManagersAWorkingDayAfter() {
		LocalDate due = this.calendar.dateOf(this.task.getDueDate().toInstant());
		this.story.timePassesUntil(this.reference, this.calendar.plus(due, -1));
		assertThat(letters()).containsExactly("taskReminder to contact@library.example");
		this.story.timePassesUntil(this.reference, this.calendar.plus(due, 1));
		assertThat(letters()).containsExactly("taskReminder to contact@library.example",
				"taskEscalation to manager@library.example");
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("describeNeed");
	}

	@Test
	void findSomebodyElseForAConflictThatTheirManagerLeft() {
		this.reference = this.storytime.runs();
		this.conflicts.raise(this.reference,
				new RaisedConflict(ConflictCause.ROLES, Severity.LOW, "They cancelled twice", List.of(), ""),
				new StaffId("contact2"));
		this.story.runJobs(this.reference);
		this.story.does("contact", this.reference, "hearParties", Answers.partiesHeard());
		this.story.does("contact", this.reference, "talkDirectly", Answers.conflictSettled("CLIMB"));
		isHired(GRACE);
		this.story.does("manager", this.reference, "mediate", Answers.conflictSettled("CLIMB"));
		this.task = this.story.waitingTask(this.reference, "decideAsLeadership");
		assertThat(this.task.getAssignee()).isEqualTo(GRACE);
		this.identity.deleteMembership(GRACE, "managers");
		this.story.timePassesUntil(this.reference,
				this.calendar.plus(this.calendar.dateOf(this.task.getDueDate().toInstant()), -1));
		assertThat(this.story.waitingTask(this.reference, "decideAsLeadership").getAssignee()).isEqualTo("manager");
		assertThat(letters()).endsWith("taskReminder to manager@library.example");
		this.story.does("manager", this.reference, "decideAsLeadership", Answers.conflictDecided("RESOLVED"));
	}

	@Test
	void movesBothWithTheDueDate() {
		LocalDate later = this.calendar.plus(this.story.today(), 30);
		this.tasks.setDueDate(this.task.getId(), this.calendar.endOf(later));
		assertThat(this.story.jobs(this.reference)).extracting(Job::getDuedate)
			.containsExactlyInAnyOrder(at(this.calendar.plus(later, -1)), at(this.calendar.plus(later, 1)));
	}

	@Test
	void saysNothingOnceTheTaskIsDone() {
		this.story.does("contact", this.reference, "describeNeed", Answers.describedNeed("A seed library"));
		this.story.does("contact", this.reference, "linkNeed", Answers.linkedToANewGoal("Seeds " + this.reference));
		this.story.does("manager", this.reference, "reviewNeed", Answers.decision("DECLINE", "Not now"));
		assertThat(this.story.jobs(this.reference)).isEmpty();
		assertThat(letters()).containsExactly("needDecision to contact@library.example");
	}

	private void isHired(String manager) {
		this.accounts.create(new Account(new StaffId(manager), "Grace", "Ito", manager + "@library.example", ""),
				manager, List.of("managers"));
	}

	private Date at(LocalDate date) {
		return this.calendar.endOf(date);
	}

	private List<String> letters() {
		return this.database.queryForList(
				"select template || ' to ' || email from letter where reference = ? order by written_at, template",
				String.class, this.reference.text());
	}

}
