package org.bindery.engine.checks;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.w3c.dom.Element;

/**
 * No scripts, no connectors, no Java class named in a model, and nothing that reaches
 * every case at once.
 */
class AllowedElements implements ModelRule {

	private static final Map<String, String> REFUSED = Map.of("scriptTask",
			"Scripts are not allowed: call the process class", "script",
			"Scripts are not allowed: call the process class", "connector",
			"Connectors are not allowed: call the process class", "signalEventDefinition",
			"A signal reaches every case at once: use a message", "conditionalEventDefinition",
			"A condition is asked of every case at once: use a message");

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		return Elements.all(model)
			.flatMap((element) -> problem(element).map((message) -> new Violation(Elements.owner(element), message))
				.stream());
	}

	private static Optional<String> problem(Element element) {
		if (element.hasAttributeNS(Elements.CAMUNDA, "class") || element.hasAttribute("class")) {
			return Optional.of("A Java class must not be named in a model: call the process class");
		}
		if (element.hasAttributeNS(Elements.CAMUNDA, "type") || element.hasAttributeNS(Elements.CAMUNDA, "resource")
				|| element.hasAttribute("language")) {
			return Optional.of("Shells, workers, scripts and other languages are not allowed: call the process class");
		}
		return Optional.ofNullable(REFUSED.get(element.getLocalName()));
	}

}
