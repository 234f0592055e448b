package org.bindery.engine.checks;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;

/**
 * A message has one receiver, in the root process: of two that wait in one case neither
 * would be the right one.
 */
class Messages implements ModelRule {

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		Set<String> taken = new HashSet<>();
		return Stream
			.concat(model.getModelElementsByType(MessageEventDefinition.class).stream(),
					model.getModelElementsByType(ReceiveTask.class).stream())
			.flatMap((receiver) -> check(receiver, taken));
	}

	private static Stream<Violation> check(BaseElement receiver, Set<String> taken) {
		BaseElement event = (receiver.getParentElement() instanceof Event around) ? around : receiver;
		if (!ModelRule.processOf(receiver).equals(ProcessClasses.ROOT)) {
			return Stream.of(ModelRule.violation(event, "Message names belong to the root: only %s receives messages",
					ProcessClasses.ROOT));
		}
		String message = receiver.getAttributeValue("messageRef");
		return taken.add(message) ? Stream.empty() : Stream
			.of(ModelRule.violation(event, "Another element waits for the message \"%s\" already", message));
	}

}
