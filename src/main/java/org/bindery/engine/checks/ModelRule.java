package org.bindery.engine.checks;

import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;

/** One rule that every model keeps. */
@FunctionalInterface
public interface ModelRule {

	Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings);

	/** The name of the process that the element belongs to. */
	static String processOf(BaseElement element) {
		var parent = element.getParentElement();
		while (!(parent instanceof Process)) {
			parent = parent.getParentElement();
		}
		return ((Process) parent).getId();
	}

	static Violation violation(BaseElement element, String message, Object... arguments) {
		return new Violation(element.getId(), message.formatted(arguments));
	}

}
