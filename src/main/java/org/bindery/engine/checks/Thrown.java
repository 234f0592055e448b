package org.bindery.engine.checks;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Escalation;
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
			.filter((event) -> signal(event).filter((signal) -> catcher(event, signal, flows).isEmpty()).isPresent())
			.map((event) -> ModelRule.violation(event, "Nothing around \"%s\" catches what it throws",
					event.getName()));
	}

	@Override
	public boolean closesADoor() {
		return false;
	}

	/** Whether what stands around the event goes no further once it has thrown. */
	static boolean breaksOff(FlowNode event, Flows flows) {
		return event instanceof ThrowEvent && signal(event)
			.filter((signal) -> signal.error() || catcher(event, signal, flows).filter(Thrown::breaksOff).isPresent())
			.isPresent();
	}

	private static boolean breaksOff(FlowNode catcher) {
		return (catcher instanceof BoundaryEvent event) ? event.cancelActivity()
				: ((StartEvent) catcher).isInterrupting();
	}

	/** Which event catches it, as the engine looks: further and further out. */
	private static Optional<FlowNode> catcher(BaseElement from, Signal signal, Flows flows) {
		if (!(from.getParentElement() instanceof BaseElement around)) {
			return Optional.empty();
		}
		Stream<FlowNode> beside = flows.in(around)
			.filter((aside) -> Flows.isAside(aside) && !aside.equals(from))
			.flatMap(flows::in)
			.filter(StartEvent.class::isInstance);
		Stream<BoundaryEvent> attached = (around instanceof FlowNode part) ? flows.attachedTo(part).stream()
				: Stream.empty();
		return Stream.concat(beside, attached)
			.filter((event) -> signal(event).filter((caught) -> caught.catches(signal)).isPresent())
			.min(Comparator.comparing((event) -> signal(event).flatMap(Signal::code).isEmpty()))
			.or(() -> catcher(around, signal, flows));
	}

	private static Optional<Signal> signal(FlowNode event) {
		return event.getChildElementsByType(EventDefinition.class).stream().flatMap(Thrown::signal).findFirst();
	}

	private static Stream<Signal> signal(EventDefinition definition) {
		if (definition instanceof ErrorEventDefinition error) {
			return Stream.of(new Signal(true, Optional.ofNullable(error.getError()).map(Error::getErrorCode)));
		}
		return (definition instanceof EscalationEventDefinition escalation)
				? Stream.of(new Signal(false,
						Optional.ofNullable(escalation.getEscalation()).map(Escalation::getEscalationCode)))
				: Stream.empty();
	}

	/**
	 * What is thrown or caught.
	 *
	 * @param error or else an escalation
	 * @param code empty where it catches each of its kind
	 */
	private record Signal(boolean error, Optional<String> code) {

		boolean catches(Signal thrown) {
			return this.error == thrown.error && (this.code.isEmpty() || this.code.equals(thrown.code));
		}

	}

}
