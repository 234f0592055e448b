package org.bindery.engine.checks;

import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One rule that every model keeps. */
@FunctionalInterface
public interface ModelRule {

	Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings);

	/**
	 * Whether what breaks the rule must not run at all. Otherwise it could only fail or
	 * strand a case, and what is in use already stays so; a rule of both kinds closes a
	 * door.
	 */
	default boolean closesADoor() {
		return true;
	}

	/** The name of the process that the element belongs to; empty outside of any. */
	static String processOf(BaseElement element) {
		ModelElementInstance parent = element.getParentElement();
		while (parent != null && !(parent instanceof Process)) {
			parent = parent.getParentElement();
		}
		return (parent instanceof Process process) ? process.getId() : "";
	}

	static Violation violation(BaseElement element, String message, Object... arguments) {
		return new Violation(element.getId(), message.formatted(arguments));
	}

}
