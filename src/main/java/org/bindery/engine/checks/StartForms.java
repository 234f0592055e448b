package org.bindery.engine.checks;

import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.engine.steps.Step;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** A start form is a Camunda Form of the start event's name, with a step behind it. */
class StartForms implements ModelRule {

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		return model.getModelElementsByType(StartEvent.class)
			.stream()
			.filter((start) -> start.getCamundaFormRef() != null || start.getCamundaFormRefBinding() != null)
			.flatMap((start) -> check(start, surroundings));
	}

	private static Stream<Violation> check(StartEvent start, Surroundings surroundings) {
		String id = start.getId();
		if (!id.equals(start.getCamundaFormRef()) || !"latest".equals(start.getCamundaFormRefBinding())) {
			return Stream.of(ModelRule.violation(start,
					"The start event needs the form \"%s\" with the binding \"latest\"", id));
		}
		Optional<Step> step = surroundings.processClasses().step(ModelRule.processOf(start), id);
		return step.map((known) -> FormRules.check(id, surroundings.form(id), known))
			.orElseGet(() -> Stream.of(ModelRule.violation(start, "No step is called \"%s\"", id)));
	}

}
