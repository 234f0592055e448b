package org.bindery.engine.diagrams;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * What has to be known of a diagram to tell where a process came along.
 *
 * @param names the words on each element
 * @param flows the sequence flows
 * @param confidential what tells of a confidential process
 * @param thrown the escalation by the event that throws it
 * @param caught the escalation by the event that catches it
 */
record DrawnModel(Map<String, String> names, List<Flow> flows, ConfidentialParts confidential,
		Map<String, String> thrown, Map<String, String> caught) {

	static DrawnModel of(BpmnModelInstance model, Predicate<String> confidentialProcess) {
		Map<String, String> names = new HashMap<>();
		model.getModelElementsByType(FlowElement.class)
			.forEach((element) -> names.put(element.getId(), words(element)));
		List<Flow> flows = model.getModelElementsByType(SequenceFlow.class)
			.stream()
			.map((flow) -> new Flow(flow.getId(), words(flow), flow.getSource().getId(), flow.getTarget().getId()))
			.toList();
		Map<String, String> thrown = new HashMap<>();
		Map<String, String> caught = new HashMap<>();
		model.getModelElementsByType(EscalationEventDefinition.class).forEach((definition) -> {
			Event event = (Event) definition.getParentElement();
			((event instanceof CatchEvent) ? caught : thrown).put(event.getId(), definition.getEscalation().getId());
		});
		return new DrawnModel(names, flows, ConfidentialParts.of(model, confidentialProcess), thrown, caught);
	}

	/** The words on the element, or its id where it has none. */
	String name(String element) {
		return Optional.ofNullable(this.names.get(element)).filter((name) -> !name.isEmpty()).orElse(element);
	}

	boolean isConfidential(String element) {
		return this.confidential.include(element);
	}

	/** Whether whoever comes there tells nothing of a confidential process. */
	boolean isOpen(String element) {
		return !isConfidential(element) && !this.caught.containsKey(element);
	}

	Stream<Flow> flowsInto(String element) {
		return this.flows.stream().filter((flow) -> flow.target().equals(element));
	}

	Stream<Flow> flowsFrom(String element) {
		return this.flows.stream().filter((flow) -> flow.source().equals(element));
	}

	private static String words(FlowElement element) {
		return Optional.ofNullable(element.getName()).map((name) -> name.replaceAll("\\s+", " ").strip()).orElse("");
	}

}
