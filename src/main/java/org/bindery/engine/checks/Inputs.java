package org.bindery.engine.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;

/**
 * Inputs are a letter's and a table's: anywhere else they would give the case variables
 * that are not its own.
 */
class Inputs implements ModelRule {

	private static final Set<String> OF_A_LETTER = Set.of("letter", "to");

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		Set<List<String>> known = new HashSet<>();
		return model.getModelElementsByType(CamundaInputParameter.class).stream().flatMap((input) -> {
			BaseElement step = (BaseElement) input.getParentElement().getParentElement().getParentElement();
			String name = input.getCamundaName();
			boolean taken = (step instanceof SendTask) ? OF_A_LETTER.contains(name) : step instanceof BusinessRuleTask;
			return (taken && known.add(List.of(step.getId(), name))) ? Stream.empty()
					: Stream.of(ModelRule.violation(step, "An input \"%s\" does not belong here", name));
		});
	}

	/** Those of that step, without a look at all others. */
	static Stream<CamundaInputParameter> of(BaseElement step) {
		return step.getChildElementsByType(ExtensionElements.class)
			.stream()
			.flatMap((more) -> more.getChildElementsByType(CamundaInputOutput.class).stream())
			.flatMap((both) -> both.getChildElementsByType(CamundaInputParameter.class).stream());
	}

}
