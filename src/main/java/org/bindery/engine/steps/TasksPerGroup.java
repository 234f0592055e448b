package org.bindery.engine.steps;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskCountByCandidateGroupResult;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.task.TaskReport;

/**
 * How many tasks that nobody has yet wait for which group: of those that the person may
 * see. The engine counts everything, and therefore for administrators alone.
 */
class TasksPerGroup implements TaskReport {

	private final TaskService tasks;

	private final Supplier<List<String>> groups;

	TasksPerGroup(TaskService tasks, Supplier<List<String>> groups) {
		this.tasks = tasks;
		this.groups = groups;
	}

	@Override
	public List<TaskCountByCandidateGroupResult> taskCountByCandidateGroup() {
		Stream<TaskCountByCandidateGroupResult> groups = this.groups.get()
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
		return new Waiting(group, (int) query.count());
	}

	private record Waiting(String groupName, int taskCount) implements TaskCountByCandidateGroupResult {

		@Override
		public String getGroupName() {
			return this.groupName;
		}

		@Override
		public int getTaskCount() {
			return this.taskCount;
		}

	}

}
