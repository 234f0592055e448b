package org.bindery.engine.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * A process that has outcomes ends with each of them, and with nothing else: an end event
 * in capitals is an outcome, one in small letters ends a side road.
 */
class EndEvents implements ModelRule {

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		return model.getModelElementsByType(Process.class)
			.stream()
			.flatMap((process) -> check(model, process, surroundings));
	}

	@Override
	public boolean closesADoor() {
		return false;
	}

	private Stream<Violation> check(BpmnModelInstance model, Process process, Surroundings surroundings) {
		Set<String> outcomes = of(process.getId(), surroundings);
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

	/** How the process may end; empty where nobody waits for its outcome. */
	static Set<String> of(String process, Surroundings surroundings) {
		return surroundings.processClasses().of(process).map(EndEvents::of).orElse(Set.of());
	}

	private static Set<String> of(Class<?> type) {
		return type(type).stream()
			.flatMap((outcome) -> Arrays.stream(outcome.getEnumConstants()))
			.map((constant) -> ((Enum<?>) constant).name())
			.collect(Collectors.toSet());
	}

	static Optional<Class<?>> type(Class<?> processClass) {
		return Arrays.stream(processClass.getDeclaredClasses())
			.filter((nested) -> nested.isEnum() && nested.getSimpleName().equals("Outcome"))
			.findFirst();
	}

}
