package org.bindery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.bindery.engine.Refusal;
import org.bindery.engine.Rehearsal;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.ChangeOfContact;
import org.bindery.partnerships.HandoverReason;
import org.bindery.partnerships.Handovers;
import org.bindery.story.Answers;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Much happens to one partnership at once: nothing is orphaned, nothing is doubled. */
class ConcurrencyTests extends RunningPartnership {

	@Autowired
	private Rehearsal rehearsal;

	@Autowired
	private Handovers handovers;

	@Autowired
	private FormService forms;

	@Autowired
	private RuntimeService runtime;

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
