package org.bindery.engine.messages;

import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.bindery.engine.Deadlines;
import org.bindery.engine.inside.CaseHere;
import org.bindery.engine.inside.EngineCommands;
import org.bindery.engine.inside.TaskTimers;
import org.bindery.engine.steps.ProcessClasses;
import org.bindery.identity.Reference;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/** Moves what the engine waits for. */
@Component
class EngineDeadlines implements Deadlines {

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final ManagementService management;

	private final EngineCommands commands;

	private final ProcessClasses processClasses;

	EngineDeadlines(TaskService tasks, RuntimeService runtime, ManagementService management, EngineCommands commands,
			ProcessClasses processClasses) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.management = management;
		this.commands = commands;
		this.processClasses = processClasses;
	}

	@Override
	public void move(Reference reference, UnaryOperator<Instant> moved, Set<String> exceptTimers) {
		Meanwhile.nobodyElse(reference, () -> moveAll(reference, moved, exceptTimers));
	}

	private void moveAll(Reference reference, UnaryOperator<Instant> moved, Set<String> exceptTimers) {
		UnaryOperator<Date> later = (date) -> Date.from(moved.apply(date.toInstant()));
		this.tasks.createTaskQuery()
			.processInstanceBusinessKey(reference.text())
			.processDefinitionKeyIn(ordinary())
			.list()
			.forEach((task) -> move(task, later));
		Set<String> unmoved = definitions(exceptTimers);
		timers(reference).stream()
			.filter((timer) -> !TaskTimers.isOne(timer))
			.filter((timer) -> !unmoved.contains(timer.getJobDefinitionId()))
			.forEach((timer) -> this.management.setJobDuedate(timer.getId(), later.apply(timer.getDuedate())));
	}

	private void move(Task task, UnaryOperator<Date> later) {
		Optional.ofNullable(task.getDueDate()).map(later).ifPresent(task::setDueDate);
		Optional.ofNullable(task.getFollowUpDate()).map(later).ifPresent(task::setFollowUpDate);
		this.tasks.saveTask(task);
	}

	@Override
	public void recalculate(Reference reference, Set<String> timers) {
		Meanwhile.nobodyElse(reference,
				() -> this.commands.runForAnybody(() -> recalculateAll(reference, definitions(timers))));
	}

	private void recalculateAll(Reference reference, Set<String> wanted) {
		timers(reference).stream()
			.filter((timer) -> wanted.contains(timer.getJobDefinitionId()))
			.forEach((timer) -> CaseHere.withinThatOf(timer,
					() -> this.management.recalculateJobDuedate(timer.getId(), false)));
	}

	private Set<String> definitions(Set<String> timers) {
		// asked for none, the engine answers with all
		return timers.isEmpty() ? Collections.emptySet()
				: this.management.createJobDefinitionQuery()
					.activityIdIn(timers.toArray(String[]::new))
					.list()
					.stream()
					.map(JobDefinition::getId)
					.collect(Collectors.toSet());
	}

	private List<Job> timers(Reference reference) {
		Set<String> instances = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(reference.text())
			.processDefinitionKeyIn(ordinary())
			.list()
			.stream()
			.map(Execution::getId)
			.collect(Collectors.toSet());
		return instances.isEmpty() ? List.of()
				: this.management.createJobQuery().processInstanceIds(instances).timers().list();
	}

	private String[] ordinary() {
		return this.processClasses.ordinary().toArray(String[]::new);
	}

}
