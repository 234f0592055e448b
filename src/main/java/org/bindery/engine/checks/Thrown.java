package org.bindery.engine.checks;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/**
 * What a diagram throws it catches further out: thrown at nobody, it would end a way
 * without a word.
 */
class Thrown implements ModelRule {

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		Flows flows = new Flows(model);
		return flows.nodes()
			.filter(ThrowEvent.class::isInstance)
			.filter((event) -> code(event).filter((code) -> !isCaught(event, code, flows)).isPresent())
			.map((event) -> ModelRule.violation(event, "Nothing around \"%s\" catches what it throws",
					event.getName()));
	}

	@Override
	public boolean closesADoor() {
		return false;
	}

	private static boolean isCaught(BaseElement thrown, String code, Flows flows) {
		if (!(thrown.getParentElement() instanceof BaseElement around)) {
			return false;
		}
		Stream<FlowNode> beside = flows.in(around).filter(Flows::isAside).flatMap(flows::in);
		Stream<BoundaryEvent> attached = (around instanceof FlowNode part) ? flows.attachedTo(part).stream()
				: Stream.empty();
		return Stream.concat(beside.filter(StartEvent.class::isInstance), attached)
			.anyMatch((event) -> code(event).filter(code::equals).isPresent()) || isCaught(around, code, flows);
	}

	/** Which error or escalation the event throws or catches. */
	private static Optional<String> code(FlowNode event) {
		return event.getChildElementsByType(EventDefinition.class)
			.stream()
			.filter((definition) -> definition instanceof ErrorEventDefinition
					|| definition instanceof EscalationEventDefinition)
			.map((definition) -> Objects.requireNonNullElse(definition.getAttributeValue("errorRef"),
					String.valueOf(definition.getAttributeValue("escalationRef"))))
			.findFirst();
	}

}
