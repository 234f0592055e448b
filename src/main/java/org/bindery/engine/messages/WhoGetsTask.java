package org.bindery.engine.messages;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/** Asks the diagram who gets a task now. */
class WhoGetsTask implements Command<WhoGetsTask.Answer> {

	private final String taskId;

	WhoGetsTask(String taskId) {
		this.taskId = taskId;
	}

	@Override
	public Answer execute(CommandContext context) {
		TaskEntity task = context.getTaskManager().findTaskById(this.taskId);
		return WithinCase.ask(task.getExecution(), () -> answer(task));
	}

	private static Answer answer(TaskEntity task) {
		TaskDefinition definition = task.getTaskDefinition();
		Expression assignee = definition.getAssigneeExpression();
		Set<Expression> candidates = definition.getCandidateUserIdExpressions();
		return new Answer((assignee != null) ? (String) assignee.getValue(task.getExecution()) : null,
				candidates.stream()
					.map((people) -> people.getValue(task.getExecution()))
					.flatMap(Answer::each)
					.collect(Collectors.toSet()));
	}

	/**
	 * The people of a task.
	 *
	 * @param assignee {@code null} while several share the task
	 */
	record Answer(String assignee, Set<String> candidates) {

		private static Stream<String> each(Object people) {
			return (people instanceof Collection<?> several) ? several.stream().map(String.class::cast)
					: Arrays.stream(people.toString().split("\\s*,\\s*"));
		}

	}

}
