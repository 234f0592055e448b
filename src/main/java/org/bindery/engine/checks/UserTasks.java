package org.bindery.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.engine.steps.Step;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A user task has a step behind it, a form that fits the step's record, somebody who does
 * it and a due date; what a person did commits before anything else happens.
 */
class UserTasks implements ModelRule {

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		return model.getModelElementsByType(UserTask.class).stream().flatMap((task) -> check(task, surroundings));
	}

	private Stream<Violation> check(UserTask task, Surroundings surroundings) {
		List<Violation> found = new ArrayList<>();
		String process = ModelRule.processOf(task);
		Optional<Step> step = surroundings.processClasses().step(process, task.getId());
		if (step.isEmpty()) {
			found.add(ModelRule.violation(task,
					"User task \"%s\" needs two methods %s.%s, one that shows its form and one that does it",
					task.getName(), process, task.getId()));
		}
		else if (!task.getId().equals(task.getCamundaFormRef())) {
			found
				.add(ModelRule.violation(task, "User task \"%s\" needs the form \"%s\"", task.getName(), task.getId()));
		}
		else {
			FormRules.check(task.getId(), surroundings.form(task.getId()), step.get()).forEach(found::add);
		}
		if (!"latest".equals(task.getCamundaFormRefBinding())) {
			found.add(ModelRule.violation(task, "The form of \"%s\" needs the binding \"latest\"", task.getName()));
		}
		if (task.getCamundaAssignee() == null && task.getCamundaCandidateUsers() == null
				&& task.getCamundaCandidateGroups() == null) {
			found.add(ModelRule.violation(task, "User task \"%s\" has nobody to do it", task.getName()));
		}
		if (task.getCamundaDueDate() == null) {
			found.add(ModelRule.violation(task, "User task \"%s\" has no due date", task.getName()));
		}
		if (!task.isCamundaAsyncAfter()) {
			found.add(ModelRule.violation(task, "User task \"%s\" must be asynchronous after", task.getName()));
		}
		return found.stream();
	}

}
