package org.bindery.engine.messages;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.engine.OpenTask;
import org.bindery.engine.OpenTasks;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.stereotype.Component;

/** The engine's tasks: two queries for a list, however long it is. */
@Component
class EngineOpenTasks implements OpenTasks {

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final Clock clock;

	EngineOpenTasks(TaskService tasks, RuntimeService runtime, Clock clock) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.clock = clock;
	}

	@Override
	public List<OpenTask> of(String reference) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(reference)
			.orderByDueDate()
			.asc()
			.list()
			.stream()
			.map((task) -> openTask(task, reference))
			.toList();
	}

	@Override
	public List<OpenTask> overdue(int firstResult, int maxResults) {
		List<Task> found = overdue().orderByDueDate().asc().listPage(firstResult, maxResults);
		Map<String, String> references = references(
				found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()));
		return found.stream().map((task) -> openTask(task, references.get(task.getProcessInstanceId()))).toList();
	}

	@Override
	public long countOverdue() {
		return overdue().count();
	}

	private TaskQuery overdue() {
		return this.tasks.createTaskQuery().active().dueBefore(Date.from(this.clock.instant()));
	}

	private Map<String, String> references(Set<String> instances) {
		return instances.isEmpty() ? Map.of()
				: this.runtime.createProcessInstanceQuery()
					.processInstanceIds(instances)
					.list()
					.stream()
					.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
	}

	private static OpenTask openTask(Task task, String reference) {
		return new OpenTask(task.getId(), task.getName(), reference, Optional.ofNullable(task.getAssignee()),
				Optional.ofNullable(task.getDueDate()).orElse(task.getCreateTime()).toInstant());
	}

}
