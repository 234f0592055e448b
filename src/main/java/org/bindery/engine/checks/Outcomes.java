package org.bindery.engine.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * A process that has outcomes ends with each of them, and with nothing else: an end event
 * in capitals is an outcome, one in small letters ends a side road.
 */
class Outcomes implements ModelRule {

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		return model.getModelElementsByType(Process.class)
			.stream()
			.flatMap((process) -> check(model, process, surroundings.processClasses()));
	}

	private Stream<Violation> check(BpmnModelInstance model, Process process, ProcessClasses classes) {
		Set<String> outcomes = classes.of(process.getId()).map(Outcomes::of).orElse(Set.of());
		List<EndEvent> ends = model.getModelElementsByType(EndEvent.class)
			.stream()
			.filter((end) -> ModelRule.processOf(end).equals(process.getId()))
			.filter((end) -> Character.isUpperCase(end.getId().charAt(0)))
			.toList();
		Set<String> drawn = ends.stream().map(EndEvent::getId).collect(Collectors.toSet());
		return Stream.concat(
				ends.stream()
					.filter((end) -> !outcomes.contains(end.getId()))
					.map((end) -> ModelRule.violation(end, "%s has no outcome \"%s\"", process.getId(), end.getId())),
				outcomes.stream()
					.filter((outcome) -> !drawn.contains(outcome))
					.map((outcome) -> ModelRule.violation(process, "The process never ends with the outcome \"%s\"",
							outcome)));
	}

	private static Set<String> of(Class<?> type) {
		return Arrays.stream(type.getDeclaredClasses())
			.filter((nested) -> nested.isEnum() && nested.getSimpleName().equals("Outcome"))
			.flatMap((nested) -> Arrays.stream(nested.getEnumConstants()))
			.map((constant) -> ((Enum<?>) constant).name())
			.collect(Collectors.toSet());
	}

}
