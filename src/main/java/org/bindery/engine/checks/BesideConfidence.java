package org.bindery.engine.checks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.bindery.engine.diagrams.ConfidentialParts;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;

/**
 * Around the call of a confidential process, in what its message begins, nothing leaves a
 * trace: there are gateways, events and the call, and nothing is set off elsewhere before
 * the confidential process is over.
 */
class BesideConfidence implements ModelRule {

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		Predicate<String> confidential = surroundings.processClasses()::confidential;
		ConfidentialParts parts = ConfidentialParts.of(model, confidential);
		List<FlowElement> inside = model.getModelElementsByType(FlowElement.class)
			.stream()
			.filter((element) -> parts.include(element.getId()))
			.toList();
		Set<FlowNode> before = before(inside, confidential);
		return Stream.of(
				inside.stream()
					.filter((element) -> !parts.outermost().containsValue(element.getId())
							&& !leavesNoTrace(element, confidential))
					.map((element) -> ModelRule.violation(element,
							"Beside a confidential call there are gateways and events only: \"%s\" could be seen",
							element.getName())),
				inside.stream()
					.filter(BesideConfidence::listens)
					.map((element) -> ModelRule.violation(element,
							"Beside a confidential call nothing else is called: \"%s\" has a listener",
							element.getName())),
				before.stream()
					.filter((element) -> element instanceof ThrowEvent
							&& !element.getChildElementsByType(EventDefinition.class).isEmpty())
					.map((element) -> ModelRule.violation(element,
							"\"%s\" could be seen: nothing is thrown before the confidential process is over",
							element.getName())))
			.flatMap((each) -> each);
	}

	private static boolean leavesNoTrace(FlowElement element, Predicate<String> confidential) {
		return element instanceof SequenceFlow || element instanceof Gateway || isConfidential(element, confidential)
				|| (element instanceof Event && element.getChildElementsByType(LinkEventDefinition.class).isEmpty());
	}

	private static boolean isConfidential(FlowElement element, Predicate<String> confidential) {
		return element instanceof CallActivity call && call.getCalledElement() != null
				&& confidential.test(call.getCalledElement());
	}

	private static boolean listens(FlowElement element) {
		return element.getExtensionElements() != null
				&& !element.getExtensionElements().getChildElementsByType(CamundaExecutionListener.class).isEmpty();
	}

	/**
	 * What can be reached without having been through the call, by the flows that the
	 * engine follows.
	 */
	private static Set<FlowNode> before(List<FlowElement> inside, Predicate<String> confidential) {
		List<SequenceFlow> flows = inside.stream()
			.filter(SequenceFlow.class::isInstance)
			.map(SequenceFlow.class::cast)
			.toList();
		Deque<FlowNode> ahead = new ArrayDeque<>();
		inside.stream()
			.filter(FlowNode.class::isInstance)
			.map(FlowNode.class::cast)
			.filter((node) -> flows.stream().noneMatch((flow) -> node.equals(flow.getTarget())))
			.forEach(ahead::add);
		Set<FlowNode> reached = new HashSet<>();
		while (!ahead.isEmpty()) {
			FlowNode node = ahead.poll();
			if (!isConfidential(node, confidential) && reached.add(node)) {
				flows.stream()
					.filter((flow) -> node.equals(flow.getSource()))
					.forEach((flow) -> ahead.add(flow.getTarget()));
			}
		}
		return reached;
	}

}
