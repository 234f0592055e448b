package org.bindery.engine.steps;

import java.util.List;
import java.util.stream.Stream;

import org.bindery.engine.inside.KnownStaff;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskCountByCandidateGroupResultEntity;
import org.camunda.bpm.engine.task.TaskCountByCandidateGroupResult;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.task.TaskReport;

/**
 * How many tasks that nobody has yet wait for which group: of those that the person may
 * see. The engine counts everything, and therefore for administrators alone.
 */
class TasksPerGroup implements TaskReport {

	private final TaskService tasks;

	private final CommandExecutor engine;

	TasksPerGroup(TaskService tasks, CommandExecutor engine) {
		this.tasks = tasks;
		this.engine = engine;
	}

	@Override
	public List<TaskCountByCandidateGroupResult> taskCountByCandidateGroup() {
		Stream<TaskCountByCandidateGroupResult> groups = this.engine.execute((context) -> KnownStaff.groups())
			.stream()
			.map((group) -> counted(group, waiting().taskCandidateGroup(group)));
		return Stream.concat(groups, Stream.of(counted(null, waiting().withoutCandidateGroups())))
			.filter((group) -> group.getTaskCount() > 0)
			.toList();
	}

	private TaskQuery waiting() {
		return this.tasks.createTaskQuery().taskUnassigned();
	}

	private static TaskCountByCandidateGroupResult counted(String group, TaskQuery query) {
		TaskCountByCandidateGroupResultEntity counted = new TaskCountByCandidateGroupResultEntity();
		counted.setGroupName(group);
		counted.setTaskCount((int) query.count());
		return counted;
	}

}
