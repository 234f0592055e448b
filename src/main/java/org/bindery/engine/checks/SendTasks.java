package org.bindery.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;

/** A send task sends a letter that exists to somebody, asynchronously. */
class SendTasks implements ModelRule {

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		return model.getModelElementsByType(SendTask.class).stream().flatMap((task) -> check(task, surroundings));
	}

	private Stream<Violation> check(SendTask task, Surroundings surroundings) {
		List<Violation> found = new ArrayList<>();
		if (!"${sendLetter}".equals(task.getCamundaDelegateExpression())) {
			found.add(ModelRule.violation(task, "\"%s\" must call ${sendLetter}", task.getName()));
		}
		if (!task.isCamundaAsyncBefore()) {
			found.add(ModelRule.violation(task, "\"%s\" must be asynchronous before", task.getName()));
		}
		if (input(task, "to").isEmpty()) {
			found.add(ModelRule.violation(task, "\"%s\" does not say to whom: the input \"to\" is missing",
					task.getName()));
		}
		Optional<String> letter = input(task, "letter");
		if (letter.isEmpty()) {
			found.add(ModelRule.violation(task, "\"%s\" names no letter", task.getName()));
		}
		else if (surroundings.modulesWithLetter(letter.get()).isEmpty()) {
			found.add(ModelRule.violation(task, "There is no letter \"%s\"", letter.get()));
		}
		return found.stream();
	}

	static Optional<String> input(SendTask task, String name) {
		return Inputs.of(task)
			.filter((input) -> name.equals(input.getCamundaName()))
			.map(CamundaInputParameter::getTextContent)
			.findFirst();
	}

}
