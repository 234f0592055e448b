package org.bindery.engine.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * How one element leads to the next, as the engine reads it: by the flows themselves,
 * whatever the elements say of their flows.
 */
final class Flows {

	private final List<FlowNode> nodes;

	private final Map<String, SequenceFlow> named = new HashMap<>();

	private final Map<String, List<SequenceFlow>> out = new HashMap<>();

	private final Map<String, List<SequenceFlow>> in = new HashMap<>();

	private final Map<String, List<FlowNode>> inside;

	private final Map<String, List<BoundaryEvent>> attached;

	private final Map<String, FlowNode> targets = new HashMap<>();

	Flows(BpmnModelInstance model) {
		this.nodes = List.copyOf(model.getModelElementsByType(FlowNode.class));
		this.inside = this.nodes.stream().collect(Collectors.groupingBy(Flows::scope));
		this.attached = this.nodes.stream()
			.filter(BoundaryEvent.class::isInstance)
			.map(BoundaryEvent.class::cast)
			// the engine attaches events to any element, the model's own method to
			// activities only
			.collect(Collectors.groupingBy((event) -> String.valueOf(event.getAttributeValue("attachedToRef"))));
		for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
			if (flow.getSource() != null && flow.getTarget() != null) {
				this.named.put(flow.getId(), flow);
				this.targets.put(flow.getId(), flow.getTarget());
				this.out.computeIfAbsent(flow.getSource().getId(), (id) -> new ArrayList<>()).add(flow);
				this.in.computeIfAbsent(flow.getTarget().getId(), (id) -> new ArrayList<>()).add(flow);
			}
		}
		this.nodes.stream()
			.filter(IntermediateThrowEvent.class::isInstance)
			.forEach((thrown) -> caught(thrown)
				.forEach((node) -> this.out.computeIfAbsent(thrown.getId(), (id) -> new ArrayList<>())
					.addAll(this.out.getOrDefault(node.getId(), List.of()))));
	}

	/**
	 * The flows out of the element; a link that is thrown has those of the one caught.
	 */
	List<SequenceFlow> outOf(FlowNode node) {
		return this.out.getOrDefault(node.getId(), List.of());
	}

	List<SequenceFlow> into(FlowNode node) {
		return this.in.getOrDefault(node.getId(), List.of());
	}

	SequenceFlow named(String id) {
		return this.named.get(id);
	}

	FlowNode target(SequenceFlow flow) {
		return this.targets.get(flow.getId());
	}

	Stream<FlowNode> nodes() {
		return this.nodes.stream();
	}

	List<BoundaryEvent> attachedTo(FlowNode node) {
		return this.attached.getOrDefault(node.getId(), List.of());
	}

	/** The elements directly in a process or subprocess. */
	Stream<FlowNode> in(BaseElement scope) {
		return this.inside.getOrDefault(scope.getId(), List.of()).stream();
	}

	/** Where a link that is thrown goes on. */
	Stream<FlowNode> caught(FlowNode thrown) {
		List<String> names = (thrown instanceof IntermediateThrowEvent) ? links(thrown) : List.of();
		return names.isEmpty() ? Stream.empty() : this.inside.get(scope(thrown))
			.stream()
			.filter((node) -> node instanceof IntermediateCatchEvent && links(node).stream().anyMatch(names::contains));
	}

	private static String scope(FlowNode node) {
		return ((BaseElement) node.getParentElement()).getId();
	}

	private static List<String> links(FlowNode node) {
		return node.getChildElementsByType(LinkEventDefinition.class)
			.stream()
			.map(LinkEventDefinition::getName)
			.toList();
	}

	static boolean isAside(ModelElementInstance scope) {
		return scope instanceof SubProcess part && part.triggeredByEvent();
	}

	/**
	 * What a case can come to, into subprocesses and out of them, without having been
	 * through such a step to its end. Past a parallel join it has been through all that
	 * leads there.
	 */
	Set<FlowNode> reachedWithout(Predicate<FlowNode> step) {
		Deque<FlowNode> ahead = new ArrayDeque<>();
		nodes().map(FlowNode::getParentElement)
			.filter(Process.class::isInstance)
			.distinct()
			.forEach((process) -> begins((Process) process).forEach(ahead::add));
		Set<FlowNode> reached = new HashSet<>();
		Set<String> gone = new HashSet<>();
		while (!ahead.isEmpty()) {
			FlowNode node = ahead.poll();
			if (reached.add(node)) {
				ahead.addAll(attachedTo(node));
				if (node instanceof SubProcess) {
					begins(node).forEach(ahead::add);
				}
				else if (!step.test(node)) {
					after(node, step).forEach((flow) -> {
						gone.add(flow.getId());
						if (isOpen(target(flow), gone)) {
							ahead.add(target(flow));
						}
					});
				}
			}
		}
		return reached;
	}

	private Stream<FlowNode> begins(BaseElement scope) {
		return in(scope).flatMap((node) -> (node instanceof StartEvent) ? Stream.of(node)
				: isAside(node) ? in(node).filter(StartEvent.class::isInstance) : Stream.empty());
	}

	private boolean isOpen(FlowNode node, Set<String> gone) {
		return !(node instanceof ParallelGateway)
				|| into(node).stream().map(SequenceFlow::getId).allMatch(gone::contains);
	}

	private Stream<SequenceFlow> after(FlowNode node, Predicate<FlowNode> step) {
		if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess around) {
			return step.test(around) ? Stream.empty() : after(isAside(around) ? outermost(around) : around, step);
		}
		return outOf(node).stream();
	}

	/** What is broken off when an event subprocess has come to its end. */
	private static FlowNode outermost(SubProcess aside) {
		return (aside.getParentElement() instanceof SubProcess around) ? isAside(around) ? outermost(around) : around
				: aside;
	}

}
