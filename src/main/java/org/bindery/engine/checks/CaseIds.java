package org.bindery.engine.checks;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.ProcessClass;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.w3c.dom.Element;

/**
 * Which confidential case it is, is said by whoever begins it. No diagram makes up that
 * id, and a confidential one hands on no other: it would be somebody else's case.
 */
class CaseIds implements ModelRule {

	private static final String REFERENCE = "reference";

	/** By element, the attribute that names a variable which the engine sets. */
	private static final Map<String, Set<String>> SET = Map.of("serviceTask", Set.of("resultVariable"),
			"businessRuleTask", Set.of("resultVariable"), "multiInstanceLoopCharacteristics", Set.of("elementVariable"),
			"out", Set.of("target"), "inputParameter", Set.of("name"), "userTask", Set.of("id"));

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		Map<String, ProcessClass> confidential = surroundings.processClasses().confidential();
		Set<String> ids = confidential.values().stream().map(ProcessClass::caseId).collect(Collectors.toSet());
		return Stream
			.of(violations(model, CaseIds::set, ids::contains,
					"\"%s\" says which confidential case it is: a diagram does not set it"),
					violations(model, CaseIds::set, REFERENCE::equals,
							"\"%s\" says which partnership it is: a diagram does not set it"),
					model.getModelElementsByType(Process.class)
						.stream()
						.map((process) -> confidential.get(process.getId()))
						.filter((declared) -> declared != null)
						.flatMap((declared) -> violations(model, Expressions::handedOn,
								(variable) -> !Set.of(REFERENCE, declared.caseId()).contains(variable),
								"A confidential process hands on its own id and no other variable: \"%s\"")))
			.flatMap((each) -> each);
	}

	private static Stream<Violation> violations(BpmnModelInstance model, Variables variables, Predicate<String> wrong,
			String message) {
		return Elements.all(Elements.document(model))
			.flatMap((element) -> variables.of(element)
				.filter(wrong)
				.map((variable) -> new Violation(Elements.owner(element), message.formatted(variable))));
	}

	/** The variables that the element makes the engine set. */
	static Stream<String> set(Element element) {
		return Elements.attributes(element)
			.filter((attribute) -> SET.getOrDefault(element.getLocalName(), Set.of())
				.contains(attribute.getLocalName()))
			.map((attribute) -> attribute.getValue().strip());
	}

	@FunctionalInterface
	private interface Variables {

		Stream<String> of(Element element);

	}

}
