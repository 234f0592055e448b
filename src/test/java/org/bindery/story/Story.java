package org.bindery.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Rehearsal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

import org.springframework.boot.test.context.TestComponent;

/** Tells the story of partnerships: people do steps, jobs run, time passes. */
@TestComponent
public class Story {

	private final Rehearsal rehearsal;

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final ManagementService management;

	private final FormService forms;

	private final IdentityService identity;

	private final WorkingCalendar calendar;

	Story(Rehearsal rehearsal, TaskService tasks, RuntimeService runtime, ManagementService management,
			FormService forms, IdentityService identity, WorkingCalendar calendar) {
		this.rehearsal = rehearsal;
		this.tasks = tasks;
		this.runtime = runtime;
		this.management = management;
		this.forms = forms;
		this.identity = identity;
		this.calendar = calendar;
	}

	/** Somebody raises a need: the answer is the partnership's reference. */
	public Reference raises(String person, Map<String, Object> form) {
		Reference reference = this.rehearsal.start(new StaffId(person), form);
		this.rehearsal.runDueJobs(reference);
		return reference;
	}

	/**
	 * The person does the step of the case that waits under that id; what follows of
	 * itself is done too.
	 */
	public void does(String person, Reference reference, String step, Map<String, Object> form) {
		this.rehearsal.complete(new StaffId(person), reference, step, form);
	}

	/**
	 * A contact does the step; what follows of itself goes on without what waits before
	 * that element, as if no mail went out.
	 */
	public void doesWithout(String element, String contact, Reference reference, String step,
			Map<String, Object> form) {
		String task = waitingTask(reference, step).getId();
		this.identity.setAuthentication(contact, List.of("contacts"));
		try {
			this.forms.submitTaskForm(task, this.rehearsal.asSent(form));
		}
		finally {
			this.identity.clearAuthentication();
		}
		for (Optional<Job> next = jobWithout(element, reference); next.isPresent();) {
			this.management.executeJob(next.get().getId());
			next = jobWithout(element, reference);
		}
	}

	private Optional<Job> jobWithout(String element, Reference reference) {
		Set<String> waiting = this.management.createJobDefinitionQuery()
			.activityIdIn(element)
			.list()
			.stream()
			.map(JobDefinition::getId)
			.collect(Collectors.toSet());
		return jobs(reference).stream()
			.filter((job) -> job.getDuedate() == null && !waiting.contains(job.getJobDefinitionId()))
			.findFirst();
	}

	/** The one task, or the first of several, that waits under that id. */
	public Task waitingTask(Reference reference, String step) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(reference.text())
			.taskDefinitionKey(step)
			.list()
			.stream()
			.findFirst()
			.orElseThrow(() -> new AssertionError(
					reference + " does not wait at " + step + " but at " + waitingSteps(reference)));
	}

	/** The ids of the tasks that wait, in alphabetical order. */
	public List<String> waitingSteps(Reference reference) {
		return this.rehearsal.waitingSteps(reference);
	}

	/** Fires a timer that waits at the element, early. */
	public void fires(Reference reference, String element) {
		this.management.executeJob(timer(reference, element).getId());
		this.rehearsal.runDueJobs(reference);
	}

	/** The one timer, or the first of several, that waits at the element. */
	public Job timer(Reference reference, String element) {
		return jobs(reference).stream()
			.filter((job) -> job.getJobDefinitionId() != null)
			.filter((job) -> this.management.createJobDefinitionQuery()
				.jobDefinitionId(job.getJobDefinitionId())
				.activityIdIn(element)
				.count() > 0)
			.findFirst()
			.orElseThrow(() -> new AssertionError("No timer waits at " + element));
	}

	/**
	 * Lets time pass until the end of working hours of that date, and runs what becomes
	 * due on the way.
	 */
	public void timePassesUntil(Reference reference, LocalDate date) {
		this.rehearsal.setTime(this.calendar.endOf(date).toInstant().plus(Duration.ofMinutes(1)));
		this.rehearsal.runDueJobs(reference);
	}

	/** Runs what is due of the case, and what follows from it. */
	public void runJobs(Reference reference) {
		this.rehearsal.runDueJobs(reference);
	}

	public void backToThePresent() {
		this.rehearsal.backToThePresent();
	}

	public Instant now() {
		return this.calendar.now();
	}

	public LocalDate today() {
		return this.calendar.today();
	}

	/** All jobs of the case, due or not. */
	public List<Job> jobs(Reference reference) {
		List<Job> jobs = new ArrayList<>();
		instances(reference).stream()
			.map(Execution::getId)
			.forEach((instance) -> jobs.addAll(this.management.createJobQuery().processInstanceId(instance).list()));
		return jobs;
	}

	/** The running process instances of the case: the root and those that it called. */
	public List<ProcessInstance> instances(Reference reference) {
		return this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference.text()).list();
	}

	/** The root process of a case that is not over. */
	public ProcessInstance root(Reference reference) {
		return instances(reference).stream()
			.filter((instance) -> instance.getId().equals(instance.getRootProcessInstanceId()))
			.findFirst()
			.orElseThrow();
	}

	/** The ids of the elements at which the root process waits. */
	public List<String> rootWaitsAt(Reference reference) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(reference.text())
			.processDefinitionKey("PartnershipLifecycle")
			.list()
			.stream()
			.flatMap((root) -> this.runtime.getActiveActivityIds(root.getId()).stream())
			.toList();
	}

	public boolean isOver(Reference reference) {
		return instances(reference).isEmpty();
	}

}
