package org.bindery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.engine.Refusal;
import org.bindery.engine.Rehearsal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.Partners;
import org.bindery.partnerships.ChangeOfContact;
import org.bindery.partnerships.HandoverReason;
import org.bindery.partnerships.Handovers;
import org.bindery.partnerships.Holds;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.Stage;
import org.bindery.partnerships.actions.Endings;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Much happens to one partnership at once: nothing is orphaned, nothing is doubled. */
@BinderyTest
class ConcurrencyTests {

	@Autowired
	private Story story;

	@Autowired
	private Rehearsal rehearsal;

	@Autowired
	private Storytime storytime;

	@Autowired
	private ConflictDesk conflicts;

	@Autowired
	private Handovers handovers;

	@Autowired
	private Holds holds;

	@Autowired
	private Endings endings;

	@Autowired
	private Partners partners;

	@Autowired
	private Partnerships partnerships;

	@Autowired
	private FormService forms;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	@Autowired
	private JdbcTemplate database;

	private Reference reference;

	@BeforeEach
	void aPartnershipRuns() {
		this.reference = this.storytime.runs();
	}

	@AfterEach
	void backToThePresent() {
		this.story.backToThePresent();
	}

	@Test
	void twoConflictsAndACheckInAtOnceStayApart() throws Exception {
		String timer = timer("nextCheckIn").getId();
		atOnce(() -> raise("contact"), () -> raise("contact2"), () -> {
			this.management.executeJob(timer);
			return null;
		});
		this.story.runJobs(this.reference);
		List<Long> raised = this.database.queryForList("select id from conflict where reference = ?", Long.class,
				this.reference.text());
		assertThat(raised).hasSize(2);
		assertThat(conflictsInTheEngine()).containsExactlyInAnyOrderElementsOf(raised);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("hearParties", "hearParties", "logCheckIn");
		assertThat(this.database.queryForObject("select count(*) from check_in where reference = ?", Integer.class,
				this.reference.text()))
			.isOne();
	}

	@Test
	void twoPeopleCompleteATaskOnce() throws Exception {
		this.story.fires(this.reference, "nextCheckIn");
		String task = this.story.waitingTask(this.reference, "logCheckIn").getId();
		Map<String, Object> form = this.rehearsal.asSent(Answers.held(this.story.today()));
		Callable<Boolean> complete = () -> {
			try {
				this.forms.submitTaskForm(task, form);
				return true;
			}
			catch (FormFieldValidationException ex) {
				assertThat(ex).hasMessageContaining("somebody has done it meanwhile");
				return false;
			}
		};
		assertThat(atOnce(complete, complete)).containsExactlyInAnyOrder(true, false);
		this.story.runJobs(this.reference);
		assertThat(this.database.queryForObject(
				"select count(*) from history_entry where reference = ? and step = 'logCheckIn'", Integer.class,
				this.reference.text()))
			.isOne();
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
	}

	@Test
	void aHandoverInTheMiddleOfAConflictTakesItAlong() {
		raise("manager");
		this.story.runJobs(this.reference);
		String task = this.story.waitingTask(this.reference, "hearParties").getId();
		this.handovers.begin(this.reference, new ChangeOfContact("contact2", List.of(), HandoverReason.CHANGES),
				new StaffId("contact"));
		this.story.runJobs(this.reference);
		this.story.does("contact", this.reference, "prepareHandover", Answers.handover());
		this.story.does("contact2", this.reference, "acceptHandover", Answers.decision("ACCEPT"));
		assertThat(this.story.waitingTask(this.reference, "hearParties").getAssignee()).isEqualTo("contact2");
		assertThat(this.database.queryForList("select user_id_ from act_ru_authorization where resource_id_ = ?",
				String.class, task))
			.containsExactly("contact2");
	}

	@Test
	void endingWhileALetterIsBeingRetriedLeavesNothingBehind() {
		raise("contact");
		this.management.executeJob(timer("nextCheckIn").getId());
		this.management.executeJob(timer("regularCommunication").getId());
		String letter = timer("inviteToCheckIn").getId();
		this.management.setJobRetries(letter, 1);
		this.management.setJobDuedate(letter, Date.from(this.story.now().plusSeconds(3600)));
		this.endings.end(this.reference, "They moved away", new StaffId("contact"));
		this.story.runJobs(this.reference);
		assertThat(this.management.createJobQuery().jobId(letter).count()).isZero();
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("recordOutcomes");
		assertThat(this.story.instances(this.reference)).hasSize(2);
		assertThat(
				this.database.queryForObject("select count(*) from conflict where reference = ? and closed_at is null",
						Integer.class, this.reference.text()))
			.isZero();
		assertThat(
				this.database.queryForObject("select count(*) from check_in where reference = ? and status = 'PLANNED'",
						Integer.class, this.reference.text()))
			.isZero();
		assertThat(
				this.database.queryForObject("select count(*) from letter where reference = ? and status = 'SENDING'",
						Integer.class, this.reference.text()))
			.isZero();
	}

	@Test
	void aLateTimerAfterTheEndDoesNothing() {
		String late = timer("nextCheckIn").getId();
		this.endings.end(this.reference, "They moved away", new StaffId("contact"));
		assertThatThrownBy(() -> this.management.executeJob(late)).hasMessageContaining("No job found");
		this.story.runJobs(this.reference);
		assertThat(stage()).isEqualTo(Stage.CLOSING);
	}

	@Test
	void aLateDateToResumeDoesNothing() {
		LocalDate until = this.story.today().plusDays(20);
		this.holds.hold(this.reference, "Their hall is flooded", until, new StaffId("contact"));
		String late = timer("resumeDate").getId();
		this.holds.resume(this.reference, new StaffId("contact"));
		assertThatThrownBy(() -> this.management.executeJob(late)).hasMessageContaining("No job found");
		assertThat(stage()).isEqualTo(Stage.ACTIVE);
	}

	@Test
	void twoHoldsAtOnceAreOne() throws Exception {
		Callable<Boolean> hold = () -> {
			try {
				this.holds.hold(this.reference, "Their hall is flooded", this.story.today().plusDays(20),
						new StaffId("contact"));
				return true;
			}
			catch (Refusal ex) {
				assertThat(ex.messageKey()).isEqualTo("partnerships.refusal.cannotHold");
				return false;
			}
		};
		assertThat(atOnce(hold, hold)).containsExactlyInAnyOrder(true, false);
		assertThat(this.database.queryForObject("select count(*) from partnership_hold where reference = ?",
				Integer.class, this.reference.text()))
			.isOne();
		assertThat(this.story.rootWaitsAt(this.reference)).containsOnlyOnce("untilWhen");
	}

	/** Raises a conflict as a page does: whoever comes second is asked to look again. */
	private Long raise(String person) {
		for (;;) {
			try {
				return this.conflicts.raise(this.reference,
						new RaisedConflict(ConflictCause.ROLES, Severity.LOW, "They cancelled twice", List.of(), ""),
						new StaffId(person));
			}
			catch (ConcurrencyFailureException ex) {
				// somebody else was first
			}
		}
	}

	private List<Long> conflictsInTheEngine() {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.reference.text())
			.processDefinitionKey("ConflictResolution")
			.list()
			.stream()
			.map((instance) -> this.runtime.createVariableInstanceQuery()
				.processInstanceIdIn(instance.getId())
				.variableName("conflictId")
				.singleResult())
			.map(VariableInstance::getValue)
			.map(Long.class::cast)
			.toList();
	}

	private Job timer(String element) {
		return this.story.jobs(this.reference)
			.stream()
			.filter((job) -> job.getJobDefinitionId() != null && this.management.createJobDefinitionQuery()
				.jobDefinitionId(job.getJobDefinitionId())
				.activityIdIn(element)
				.count() > 0)
			.findFirst()
			.orElseThrow();
	}

	private Stage stage() {
		return this.partnerships.findByReference(this.reference).orElseThrow().stage();
	}

	@SafeVarargs
	private static <T> List<T> atOnce(Callable<T>... actions) throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(actions.length);
		try {
			CyclicBarrier start = new CyclicBarrier(actions.length);
			List<Future<T>> done = Stream.of(actions).map((action) -> people.submit(() -> {
				start.await();
				return action.call();
			})).toList();
			List<T> results = new ArrayList<>();
			for (Future<T> result : done) {
				results.add(result.get());
			}
			return results;
		}
		finally {
			people.shutdownNow();
		}
	}

}
