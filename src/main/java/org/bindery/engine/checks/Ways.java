package org.bindery.engine.checks;

import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * No case is stranded: it begins where it is called, every element is come to and leads
 * on, what waits for several ways gets them all, no circle goes round without waiting,
 * and what is called comes to an outcome.
 */
class Ways implements ModelRule {

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		Flows flows = new Flows(model);
		Stream<Violation> processes = model.getModelElementsByType(Process.class)
			.stream()
			.flatMap((process) -> Stream.concat(begin(process, flows),
					new Tokens(flows, process, EndEvents.of(process.getId(), surroundings)).all()
						.flatMap((tokens) -> Stream.concat(tokens.violations(), part(tokens, flows)))));
		Stream<Violation> nowhere = flows.nodes()
			.filter((node) -> !(node instanceof SubProcess) && leadsNowhere(node, flows))
			.map(Ways::nowhere);
		return Stream.of(processes, nowhere, round(flows)).flatMap((each) -> each);
	}

	@Override
	public boolean closesADoor() {
		return false;
	}

	/** A part that never ends by itself goes on when it is broken off. */
	private static Stream<Violation> part(Tokens tokens, Flows flows) {
		return (tokens.scope() instanceof SubProcess part && !tokens.endings().isEmpty() && leadsNowhere(part, flows))
				? Stream.of(nowhere(part)) : Stream.empty();
	}

	/** Where the case comes back to an element without having waited. */
	private static Stream<Violation> round(Flows flows) {
		Set<FlowNode> circles = Circles.among(flows.nodes().filter((node) -> !waits(node)).toList(),
				(node) -> flows.outOf(node).stream().map(flows::target).toList());
		return flows.nodes()
			.filter(circles::contains)
			.map((node) -> ModelRule.violation(node,
					"\"%s\" is in a circle in which nothing waits, and the case would go round for ever",
					node.getName()));
	}

	private static Violation nowhere(FlowNode node) {
		return ModelRule.violation(node, "\"%s\" leads nowhere: it needs a way on, or is an end event", node.getName());
	}

	/**
	 * Whoever calls a process, and the form that begins one, come in by a plain start.
	 */
	private static Stream<Violation> begin(Process process, Flows flows) {
		Stream<Violation> none = flows.in(process)
			.anyMatch((node) -> node instanceof StartEvent && definitions(node).findAny().isEmpty()) ? Stream.empty()
					: Stream.of(ModelRule.violation(process, "The process has no start event that waits for nothing"));
		return Stream.concat(none, flows.in(process)
			.filter((node) -> node instanceof StartEvent
					&& definitions(node).anyMatch(TimerEventDefinition.class::isInstance))
			.map((node) -> ModelRule.violation(node,
					"\"%s\" would begin a process without a partnership: a timer begins none", node.getName())));
	}

	private static boolean leadsNowhere(FlowNode node, Flows flows) {
		return !(node instanceof EndEvent) && !Flows.isAside(node) && flows.outOf(node).isEmpty();
	}

	private static boolean waits(FlowNode node) {
		if (node instanceof SubProcess part) {
			return part.getFlowElements()
				.stream()
				.anyMatch((inner) -> inner instanceof FlowNode step && !(step instanceof BoundaryEvent)
						&& !Flows.isAside(step) && waits(step));
		}
		return node instanceof UserTask || node instanceof ReceiveTask || node instanceof CallActivity
				|| (node instanceof IntermediateCatchEvent
						&& definitions(node).noneMatch(LinkEventDefinition.class::isInstance));
	}

	private static Stream<EventDefinition> definitions(FlowNode node) {
		return node.getChildElementsByType(EventDefinition.class).stream();
	}

}
