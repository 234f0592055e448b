package org.bindery.engine.checks;

import java.util.Map;
import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Why something is not allowed, and what to do instead, where there is something. */
final class RuleReasons {

	private static final Map<String, String> ELEMENTS = Map.of("scriptTask",
			"Scripts are not allowed: call the process class", "script",
			"Scripts are not allowed: call the process class", "connector",
			"Connectors are not allowed: call the process class", "signalEventDefinition",
			"A signal reaches every case at once: use a message", "conditionalEventDefinition",
			"A condition is asked of every case at once: use a message", "formData",
			"A form lies in a file of its own: link a Camunda Form");

	private static final Set<String> LANGUAGES = Set.of("type", "resource", "language", "scriptFormat");

	private RuleReasons() {
	}

	static String ofElement(Element element) {
		return ELEMENTS.getOrDefault(element.getLocalName(), "<%s> is not allowed".formatted(element.getNodeName()));
	}

	static String ofAttribute(Element element, Attr attribute) {
		String name = attribute.getLocalName();
		if (name.equals("class")) {
			return "A Java class must not be named in a model: call the process class";
		}
		if (LANGUAGES.contains(name)) {
			return "Shells, workers, scripts and other languages are not allowed: call the process class";
		}
		if (name.equals("formKey")) {
			return "Only a Camunda Form is allowed, linked by its reference";
		}
		return "%s is not allowed in <%s>".formatted(attribute.getNodeName(), element.getNodeName());
	}

}
