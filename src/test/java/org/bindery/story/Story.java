package org.bindery.story;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.bindery.calendar.WorkingCalendar;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;

import org.springframework.boot.test.context.TestComponent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tells the story of partnerships: people do steps, jobs run, time passes. Whatever a
 * person does goes through the forms, as in Tasklist.
 */
@TestComponent
public class Story {

	private final FormService forms;

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final ManagementService management;

	private final RepositoryService repository;

	private final IdentityService identity;

	private final WorkingCalendar calendar;

	Story(FormService forms, TaskService tasks, RuntimeService runtime, ManagementService management,
			RepositoryService repository, IdentityService identity, WorkingCalendar calendar) {
		this.forms = forms;
		this.tasks = tasks;
		this.runtime = runtime;
		this.management = management;
		this.repository = repository;
		this.identity = identity;
		this.calendar = calendar;
	}

	/** Somebody raises a need: the answer is the partnership's reference. */
	public String raises(String person, Map<String, Object> form) {
		String root = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("PartnershipLifecycle")
			.latestVersion()
			.singleResult()
			.getId();
		return as(person, () -> this.forms.submitStartForm(root, asSent(form))).getBusinessKey();
	}

	/**
	 * The person does the step of the case that waits under that id; what follows of
	 * itself is done too.
	 */
	public void does(String person, String reference, String step, Map<String, Object> form) {
		Task task = waitingTask(reference, step);
		as(person, () -> {
			if (task.getAssignee() == null) {
				this.tasks.claim(task.getId(), person);
			}
			this.forms.submitTaskForm(task.getId(), asSent(form));
			return null;
		});
		runJobs(reference);
	}

	/** The one task, or the first of several, that waits under that id. */
	public Task waitingTask(String reference, String step) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(reference)
			.taskDefinitionKey(step)
			.list()
			.stream()
			.findFirst()
			.orElseThrow(() -> new AssertionError(
					reference + " does not wait at " + step + " but at " + waitingSteps(reference)));
	}

	/** The ids of the tasks that wait, in alphabetical order. */
	public List<String> waitingSteps(String reference) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(reference)
			.list()
			.stream()
			.map(Task::getTaskDefinitionKey)
			.sorted()
			.toList();
	}

	/** Runs what is due of the case, and what follows from it, until nothing is. */
	public void runJobs(String reference) {
		for (List<Job> due = dueJobs(reference); !due.isEmpty(); due = dueJobs(reference)) {
			this.management.executeJob(due.get(0).getId());
		}
	}

	/** Fires a timer that waits at the element, early. */
	public void fires(String reference, String element) {
		Job timer = jobs(reference).stream()
			.filter((job) -> this.management.createJobDefinitionQuery()
				.jobDefinitionId(job.getJobDefinitionId())
				.activityIdIn(element)
				.count() > 0)
			.findFirst()
			.orElseThrow(() -> new AssertionError("No timer waits at " + element));
		this.management.executeJob(timer.getId());
		runJobs(reference);
	}

	/**
	 * Lets time pass until the end of working hours of that date, and runs what becomes
	 * due on the way.
	 */
	public void timePassesUntil(String reference, LocalDate date) {
		Date moment = Date.from(this.calendar.endOf(date).toInstant().plus(Duration.ofMinutes(1)));
		assertThat(moment).as("time runs forward").isAfter(ClockUtil.getCurrentTime());
		ClockUtil.setCurrentTime(moment);
		runJobs(reference);
	}

	public LocalDate today() {
		return this.calendar.today();
	}

	/** All jobs of the case, due or not. */
	public List<Job> jobs(String reference) {
		List<Job> jobs = new ArrayList<>();
		instances(reference)
			.forEach((instance) -> jobs.addAll(this.management.createJobQuery().processInstanceId(instance).list()));
		return jobs;
	}

	/** The ids of the elements at which the root process waits. */
	public List<String> rootWaitsAt(String reference) {
		ProcessInstance root = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(reference)
			.processDefinitionKey("PartnershipLifecycle")
			.singleResult();
		return (root == null) ? List.of() : this.runtime.getActiveActivityIds(root.getId());
	}

	public boolean isOver(String reference) {
		return instances(reference).isEmpty();
	}

	/** Acts as that person, with the person's own rights. */
	public <T> T as(String person, Supplier<T> action) {
		this.identity.setAuthentication(person,
				this.identity.createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList());
		try {
			return action.get();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	/** The values as Tasklist sends them: lists as Json. */
	public static Map<String, Object> asSent(Map<String, Object> form) {
		Map<String, Object> sent = new HashMap<>(form);
		sent.replaceAll((field, value) -> (value instanceof List<?> list) ? SpinValues.jsonValue(json(list)).create()
				: (value instanceof LocalDate date) ? date.toString() : value);
		return sent;
	}

	private static String json(List<?> list) {
		return list.stream().map((item) -> "\"" + item + "\"").collect(Collectors.joining(",", "[", "]"));
	}

	private List<Job> dueJobs(String reference) {
		Date now = ClockUtil.getCurrentTime();
		return jobs(reference).stream()
			.filter((job) -> job.getDuedate() == null || !job.getDuedate().after(now))
			.filter((job) -> job.getRetries() > 0)
			.toList();
	}

	private Set<String> instances(String reference) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(reference)
			.list()
			.stream()
			.map(Execution::getId)
			.collect(Collectors.toSet());
	}

}
