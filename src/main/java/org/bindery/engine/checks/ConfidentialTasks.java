package org.bindery.engine.checks;

import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A confidential task is one person's, and seen by nobody else. */
class ConfidentialTasks implements ModelRule {

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		return model.getModelElementsByType(UserTask.class)
			.stream()
			.filter((task) -> surroundings.processClasses().confidential(ModelRule.processOf(task)))
			.filter((task) -> task.getCamundaAssignee() == null || task.getCamundaCandidateUsers() != null
					|| task.getCamundaCandidateGroups() != null)
			.map((task) -> ModelRule.violation(task,
					"User task \"%s\" is confidential: it needs an assignee and no candidates", task.getName()));
	}

}
