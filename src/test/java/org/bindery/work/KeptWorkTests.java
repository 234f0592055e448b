package org.bindery.work;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;

import org.bindery.BinderyTest;
import org.bindery.engine.tasks.OpenTasks;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Holds;
import org.bindery.partnerships.actions.Endings;
import org.bindery.people.Colleague;
import org.bindery.people.Role;
import org.bindery.story.Answers;
import org.bindery.story.KeptTasks;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Bindery's list of open tasks follows the engine's, whatever happens to them. */
@BinderyTest
class KeptWorkTests {

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private OpenTasks openTasks;

	@Autowired
	private Holds holds;

	@Autowired
	private Endings endings;

	@Autowired
	private Work work;

	@Autowired
	private KeptTasks keptTasks;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionTemplate transaction;

	private Reference reference;

	@BeforeEach
	void aCheckInWaitsToBeLogged() {
		this.reference = this.storytime.runs();
		this.story.fires(this.reference, "nextCheckIn");
		assertThat(steps()).containsExactly("logCheckIn");
	}

	@Test
	void knowsWhoHasATaskAndUntilWhen() {
		String task = task().getId();
		this.tasks.setAssignee(task, "analyst");
		this.tasks.setDueDate(task, Date.from(Instant.now().plus(Duration.ofDays(3))));
		this.keptTasks.areTheEngines(this.reference);
		this.tasks.setFollowUpDate(task, new Date());
		this.keptTasks.areTheEngines(this.reference);
		this.tasks.setFollowUpDate(task, null);
		this.tasks.setAssignee(task, null);
		this.keptTasks.areTheEngines(this.reference);
		assertThat(this.work.of(this.reference, new Colleague(new StaffId("contact"), Set.of()))).singleElement()
			.satisfies((waiting) -> assertThat(waiting.holder().id()).isEmpty());
	}

	@Test
	void knowsWhomATaskIsOfferedTo() {
		String task = task().getId();
		this.tasks.addCandidateUser(task, "analyst");
		this.tasks.addCandidateUser(task, "manager");
		this.tasks.addCandidateGroup(task, "managers");
		this.keptTasks.areTheEngines(this.reference);
		this.tasks.deleteCandidateUser(task, "analyst");
		this.keptTasks.areTheEngines(this.reference);
		this.tasks.setAssignee(task, null);
		this.keptTasks.areTheEngines(this.reference);
		assertThat(this.work.offered(new Colleague(new StaffId("manager"), Set.of(Role.MANAGER)), 1000))
			.extracting(WaitingTask::id)
			.containsOnlyOnce(task);
		assertThat(this.work.offered(new Colleague(new StaffId("analyst"), Set.of(Role.ANALYST)), 1000))
			.extracting(WaitingTask::id)
			.doesNotContain(task);
	}

	@Test
	void followsAHandoverAHoldAndAnEnd() {
		this.database.update("update partnership set contact = 'contact2' where reference = ?", this.reference.text());
		this.openTasks.assignAnew(this.reference, List.of(new StaffId("contact")));
		this.keptTasks.areTheEngines(this.reference);
		this.holds.hold(this.reference, "Their hall is flooded", this.story.today().plusDays(30),
				new StaffId("contact"));
		this.story.runJobs(this.reference);
		this.keptTasks.areTheEngines(this.reference);
		this.endings.end(this.reference, "The station closes", new StaffId("contact"));
		this.story.runJobs(this.reference);
		this.keptTasks.areTheEngines(this.reference);
		assertThat(steps()).containsExactly("recordOutcomes");
	}

	@Test
	void forgetsWhatIsDone() {
		this.story.does("contact", this.reference, "logCheckIn", Answers.held(this.story.today()));
		this.keptTasks.areTheEngines(this.reference);
		assertThat(steps()).isEmpty();
	}

	@Test
	void changesNothingWhereTheEngineChangesNothing() {
		String task = task().getId();
		this.transaction.executeWithoutResult((status) -> {
			this.tasks.setAssignee(task, "analyst");
			status.setRollbackOnly();
		});
		this.keptTasks.areTheEngines(this.reference);
	}

	private List<String> steps() {
		return this.work.of(this.reference, new Colleague(new StaffId("contact"), Set.of(Role.CONTACT)))
			.stream()
			.map(WaitingTask::step)
			.toList();
	}

	private Task task() {
		return this.story.waitingTask(this.reference, "logCheckIn");
	}

}
