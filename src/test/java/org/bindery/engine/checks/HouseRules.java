package org.bindery.engine.checks;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/**
 * What we ask of our own models beyond that they run: names, wording, drawing, no
 * leftovers.
 */
final class HouseRules {

	static final List<ModelRule> ALL = List.of(HouseRules::readable, HouseRules::drawn, HouseRules::used,
			HouseRules::kept, HouseRules::questions, Doer::coloured, Lines::apart);

	private HouseRules() {
	}

	/** Every element has a label that can be read aloud. */
	static Stream<Violation> readable(BpmnModelInstance model, Surroundings surroundings) {
		return model.getModelElementsByType(FlowNode.class)
			.stream()
			.filter((node) -> node.getName() == null || !node.getName().matches("[A-Z].*[a-z?].*"))
			.map((node) -> ModelRule.violation(node, "has no label that can be read aloud"));
	}

	/** Every element is drawn, with its label. */
	static Stream<Violation> drawn(BpmnModelInstance model, Surroundings surroundings) {
		Set<String> drawn = Stream
			.concat(model.getModelElementsByType(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
					model.getModelElementsByType(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
			.map(BaseElement::getId)
			.collect(Collectors.toSet());
		return Stream
			.concat(model.getModelElementsByType(FlowNode.class).stream().map(FlowElement.class::cast),
					model.getModelElementsByType(SequenceFlow.class).stream())
			.filter((element) -> !drawn.contains(element.getId()))
			.map((element) -> ModelRule.violation(element, "is not drawn"));
	}

	/**
	 * Every public method of a process class is a step or an expression of its diagram.
	 */
	static Stream<Violation> used(BpmnModelInstance model, Surroundings surroundings) {
		Set<String> called = Expressions.calledMethods(model).collect(Collectors.toSet());
		Set<String> ids = model.getModelElementsByType(FlowNode.class)
			.stream()
			.map(BaseElement::getId)
			.collect(Collectors.toSet());
		return model.getModelElementsByType(Process.class)
			.stream()
			.flatMap((process) -> surroundings.processClasses()
				.of(process.getId())
				.stream()
				.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
				.filter((method) -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
				.map(Method::getName)
				.distinct()
				.filter((method) -> !ids.contains(method)
						&& !called.contains(ProcessClasses.beanName(process.getId()) + "." + method))
				.map((method) -> ModelRule.violation(process, "nothing in the diagram calls the method \"%s\"",
						method)));
	}

	/** Every process says how long its history is kept, and what it is for. */
	static Stream<Violation> kept(BpmnModelInstance model, Surroundings surroundings) {
		return model.getModelElementsByType(Process.class)
			.stream()
			.filter((process) -> process.getCamundaHistoryTimeToLiveString() == null
					|| process.getDocumentations().isEmpty())
			.map((process) -> ModelRule.violation(process,
					"does not say what it is for or how long its history is kept"));
	}

	/** A gateway that decides asks a question, and each way out of it answers. */
	static Stream<Violation> questions(BpmnModelInstance model, Surroundings surroundings) {
		return model.getModelElementsByType(ExclusiveGateway.class).stream().flatMap((gateway) -> {
			List<SequenceFlow> ways = model.getModelElementsByType(SequenceFlow.class)
				.stream()
				.filter((flow) -> flow.getSource().equals(gateway))
				.toList();
			return (ways.size() > 1) ? question(gateway, ways) : Stream.empty();
		});
	}

	private static Stream<Violation> question(ExclusiveGateway gateway, List<SequenceFlow> ways) {
		Stream<Violation> silent = gateway.getName().endsWith("?") ? Stream.empty()
				: Stream.of(ModelRule.violation(gateway, "asks no question"));
		return Stream.concat(silent,
				ways.stream()
					.filter((flow) -> flow.getName() == null)
					.map((flow) -> ModelRule.violation(flow, "answers nothing")));
	}

}
