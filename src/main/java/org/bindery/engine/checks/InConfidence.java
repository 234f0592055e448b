package org.bindery.engine.checks;

import java.util.stream.Stream;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A confidential task is one person's, and seen by nobody else; who that is, and who gets
 * letters about it, the process class says and never the diagram.
 */
class InConfidence implements ModelRule {

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		return Stream.concat(
				model.getModelElementsByType(UserTask.class)
					.stream()
					.filter((task) -> surroundings.processClasses().confidential(ModelRule.processOf(task)))
					.flatMap(InConfidence::check),
				model.getModelElementsByType(SendTask.class)
					.stream()
					.filter((task) -> surroundings.processClasses().confidential(ModelRule.processOf(task)))
					.filter((task) -> !SendTasks.input(task, "to")
						.filter((to) -> Expressions.calls(bean(ModelRule.processOf(task)), to))
						.isPresent())
					.map((task) -> ModelRule.violation(task,
							"\"%s\" is confidential: who gets the letter must come from \"%s\"", task.getName(),
							bean(ModelRule.processOf(task)))));
	}

	private static Stream<Violation> check(UserTask task) {
		if (task.getCamundaAssignee() == null || task.getCamundaCandidateUsers() != null
				|| task.getCamundaCandidateGroups() != null) {
			return Stream.of(ModelRule.violation(task,
					"User task \"%s\" is confidential: it needs an assignee and no candidates", task.getName()));
		}
		String bean = bean(ModelRule.processOf(task));
		return Expressions.calls(bean, task.getCamundaAssignee()) ? Stream.empty() : Stream.of(ModelRule.violation(task,
				"User task \"%s\" is confidential: its assignee must come from \"%s\"", task.getName(), bean));
	}

	private static String bean(String process) {
		return ProcessClasses.beanName(process);
	}

}
