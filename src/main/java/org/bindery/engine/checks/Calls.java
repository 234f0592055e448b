package org.bindery.engine.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;

/**
 * A call takes the latest version of a process that exists, hands on the reference and
 * what else it names, gets the outcome back, and commits before.
 */
class Calls implements ModelRule {

	private static final String KEY = "#{execution.processBusinessKey}";

	/** What is known in each case, whatever the diagram sets. */
	static final Set<String> OF_EVERY_CASE = Set.of("reference", "loopCounter", "nrOfInstances", "nrOfActiveInstances",
			"nrOfCompletedInstances");

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		// each called diagram is read once, however many calls there are
		Map<String, Optional<Set<String>>> asked = new HashMap<>();
		return model.getModelElementsByType(CallActivity.class)
			.stream()
			.flatMap((call) -> check(call,
					asked.computeIfAbsent(String.valueOf(call.getCalledElement()),
							(process) -> surroundings.process(process)
								.map((diagram) -> needed(diagram, process, surroundings)))));
	}

	/**
	 * @param asked what the called process asks for; empty where there is no such process
	 */
	private static Stream<Violation> check(CallActivity call, Optional<Set<String>> asked) {
		List<Violation> found = new ArrayList<>();
		if (asked.isEmpty()) {
			found.add(ModelRule.violation(call, "\"%s\" calls the process \"%s\", which does not exist", call.getName(),
					call.getCalledElement()));
		}
		if (call.getCalledElement() != null && call.getCalledElement().equals(process(call))) {
			found.add(ModelRule.violation(call, "\"%s\" calls its own process, which would never end", call.getName()));
		}
		// Camunda Modeler leaves the default out
		if (!"latest".equals(Objects.requireNonNullElse(call.getCamundaCalledElementBinding(), "latest"))) {
			found.add(ModelRule.violation(call, "\"%s\" must call the latest version", call.getName()));
		}
		if (!call.isCamundaAsyncBefore()) {
			found.add(ModelRule.violation(call, "\"%s\" must be asynchronous before", call.getName()));
		}
		List<CamundaIn> in = extensions(call, CamundaIn.class);
		if (in.stream().noneMatch((each) -> KEY.equals(each.getCamundaBusinessKey()))) {
			found.add(ModelRule.violation(call, "\"%s\" must hand on the business key %s", call.getName(), KEY));
		}
		if (in.stream().anyMatch((each) -> each.getCamundaVariables() != null)) {
			found.add(ModelRule.violation(call, "\"%s\" must name the variables that it hands on", call.getName()));
		}
		if (in.stream()
			.anyMatch((each) -> each.getCamundaSourceExpression() != null
					&& !Elements.isExpression(each.getCamundaSourceExpression()))) {
			found.add(ModelRule.violation(call, "\"%s\" must not hand on a constant", call.getName()));
		}
		Set<String> given = in.stream().map(CamundaIn::getCamundaTarget).collect(Collectors.toSet());
		asked.stream()
			.flatMap(Set::stream)
			.filter((variable) -> !given.contains(variable))
			.forEach((variable) -> found
				.add(ModelRule.violation(call, "\"%s\" must hand on \"%s\", for which \"%s\" asks", call.getName(),
						variable, call.getCalledElement())));
		if (extensions(call, CamundaOut.class).stream().anyMatch((out) -> !isOutcome(out, call))) {
			found.add(ModelRule.violation(call, "\"%s\" must take out nothing but the outcome, as \"%s\"",
					call.getName(), call.getId()));
		}
		return found.stream();
	}

	/** What a diagram asks for and does not set itself. */
	private static Set<String> needed(byte[] diagram, String process, Surroundings surroundings) {
		return Xml.read(diagram).map((called) -> needed(called, process, surroundings)).orElse(Set.of());
	}

	private static Set<String> needed(Document called, String process, Surroundings surroundings) {
		Set<String> set = Elements.all(called).flatMap(CaseIds::set).collect(Collectors.toSet());
		return Elements.all(called)
			.flatMap((element) -> Stream.concat(Expressions.asked(element),
					surroundings.processClasses()
						.step(process, element.getAttribute("id"))
						.stream()
						.flatMap((step) -> step.asks().stream())))
			.filter((variable) -> !OF_EVERY_CASE.contains(variable) && !set.contains(variable))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static String process(CallActivity call) {
		return call.getModelInstance()
			.getModelElementsByType(Process.class)
			.stream()
			.map(Process::getId)
			.findFirst()
			.orElse(null);
	}

	private static boolean isOutcome(CamundaOut out, CallActivity call) {
		return "outcome".equals(out.getCamundaSource()) && call.getId().equals(out.getCamundaTarget());
	}

	static <T extends ModelElementInstance> List<T> extensions(CallActivity call, Class<T> type) {
		return (call.getExtensionElements() == null) ? List.of()
				: call.getExtensionElements().getElementsQuery().filterByType(type).list();
	}

}
