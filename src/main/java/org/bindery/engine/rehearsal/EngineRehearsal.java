package org.bindery.engine.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.bindery.engine.Rehearsal;
import org.bindery.engine.inside.EngineTime;
import org.bindery.engine.steps.ProcessClasses;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays through the engine's own services. */
@Component
@Profile({ "demo", "test" })
class EngineRehearsal implements Rehearsal {

	private final ObjectMapper json = new ObjectMapper();

	private final FormService forms;

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final ManagementService management;

	private final RepositoryService repository;

	private final IdentityService identity;

	EngineRehearsal(FormService forms, TaskService tasks, RuntimeService runtime, ManagementService management,
			RepositoryService repository, IdentityService identity) {
		this.forms = forms;
		this.tasks = tasks;
		this.runtime = runtime;
		this.management = management;
		this.repository = repository;
		this.identity = identity;
	}

	@Override
	public Reference start(StaffId person, Map<String, Object> form) {
		String root = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(ProcessClasses.ROOT)
			.latestVersion()
			.singleResult()
			.getId();
		Reference reference = new Reference(
				as(person, () -> this.forms.submitStartForm(root, asSent(form)).getBusinessKey()));
		runDueJobs(reference);
		return reference;
	}

	@Override
	public void complete(StaffId person, Reference reference, String step, Map<String, Object> form) {
		Task task = waiting(reference, person, step).orElseThrow(() -> new IllegalStateException(
				"%s does not wait for %s at %s but at %s".formatted(reference, person, step, waitingSteps(reference))));
		as(person, () -> {
			if (task.getAssignee() == null) {
				this.tasks.claim(task.getId(), person.text());
			}
			this.forms.submitTaskForm(task.getId(), asSent(form));
			return task;
		});
		runDueJobs(reference);
	}

	private Optional<Task> waiting(Reference reference, StaffId person, String step) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(reference.text())
			.taskDefinitionKey(step)
			.list()
			.stream()
			.min(Comparator.comparing((Task task) -> person.text().equals(task.getAssignee()) ? 0 : 1)
				.thenComparing(this::numberAmongSeveral)
				.thenComparing(Task::getCreateTime));
	}

	private int numberAmongSeveral(Task task) {
		return Optional.ofNullable(this.runtime.getVariable(task.getExecutionId(), "loopCounter"))
			.map(Integer.class::cast)
			.orElse(0);
	}

	@Override
	public List<String> waitingSteps(Reference reference) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(reference.text())
			.list()
			.stream()
			.map(Task::getTaskDefinitionKey)
			.sorted()
			.toList();
	}

	@Override
	public void runDueJobs(Reference reference) {
		for (Optional<Job> due = dueJob(reference); due.isPresent(); due = dueJob(reference)) {
			this.management.executeJob(due.get().getId());
		}
	}

	@Override
	public void letTimePass(Reference reference, Instant until) {
		for (Optional<Date> due = nextDate(reference, until); due.isPresent(); due = nextDate(reference, until)) {
			setTime(due.get().toInstant());
			runDueJobs(reference);
		}
		setTime(until);
	}

	private Optional<Date> nextDate(Reference reference, Instant until) {
		return first(reference, (jobs) -> jobs.withRetriesLeft().active().duedateLowerThan(Date.from(until)))
			.map(Job::getDuedate);
	}

	private Optional<Job> dueJob(Reference reference) {
		return first(reference, JobQuery::executable);
	}

	/** Other cases may have jobs too; to learn it costs the same, whatever they have. */
	private Optional<Job> first(Reference reference, UnaryOperator<JobQuery> which) {
		Set<String> instances = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(reference.text())
			.list()
			.stream()
			.map(Execution::getId)
			.collect(Collectors.toSet());
		return which.apply(this.management.createJobQuery())
			.list()
			.stream()
			.filter((job) -> instances.contains(job.getProcessInstanceId()))
			.min(Comparator.comparing((job) -> Optional.ofNullable(job.getDuedate()).orElse(new Date(0))));
	}

	@Override
	public void setTime(Instant time) {
		EngineTime.set(time);
	}

	@Override
	public void backToThePresent() {
		EngineTime.backToThePresent();
	}

	private <T> T as(StaffId person, Supplier<T> action) {
		this.identity.setAuthentication(person.text(),
				this.identity.createGroupQuery().groupMember(person.text()).list().stream().map(Group::getId).toList());
		try {
			return action.get();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	@Override
	public Map<String, Object> asSent(Map<String, Object> form) {
		Map<String, Object> sent = new HashMap<>(form);
		sent.replaceAll((field, value) -> (value instanceof List<?> list) ? SpinValues.jsonValue(json(list)).create()
				: (value instanceof LocalDate date) ? date.toString() : value);
		return sent;
	}

	private String json(List<?> list) {
		try {
			return this.json.writeValueAsString(list.stream().map(String::valueOf).collect(Collectors.toList()));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
