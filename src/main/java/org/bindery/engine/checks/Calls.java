package org.bindery.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/**
 * A call takes the latest version of a process that exists, hands on the reference, and
 * commits before.
 */
class Calls implements ModelRule {

	private static final String KEY = "#{execution.processBusinessKey}";

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		return model.getModelElementsByType(CallActivity.class).stream().flatMap((call) -> check(call, surroundings));
	}

	private Stream<Violation> check(CallActivity call, Surroundings surroundings) {
		List<Violation> found = new ArrayList<>();
		if (!surroundings.hasProcess(call.getCalledElement())) {
			found.add(ModelRule.violation(call, "\"%s\" calls the process \"%s\", which does not exist", call.getName(),
					call.getCalledElement()));
		}
		// Camunda Modeler leaves the default out
		if (!"latest".equals(Objects.requireNonNullElse(call.getCamundaCalledElementBinding(), "latest"))) {
			found.add(ModelRule.violation(call, "\"%s\" must call the latest version", call.getName()));
		}
		if (!call.isCamundaAsyncBefore()) {
			found.add(ModelRule.violation(call, "\"%s\" must be asynchronous before", call.getName()));
		}
		if (call.getExtensionElements() == null || call.getExtensionElements()
			.getElementsQuery()
			.filterByType(CamundaIn.class)
			.list()
			.stream()
			.noneMatch((in) -> KEY.equals(in.getCamundaBusinessKey()))) {
			found.add(ModelRule.violation(call, "\"%s\" must hand on the business key %s", call.getName(), KEY));
		}
		return found.stream();
	}

}
