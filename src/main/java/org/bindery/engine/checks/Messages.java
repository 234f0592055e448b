package org.bindery.engine.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A message is one that Bindery sends, and has one receiver, in the root process: of two
 * that wait in one case neither would be the right one.
 */
class Messages implements ModelRule {

	/** Those for which the diagram waits that comes with Bindery. */
	private static final Set<String> SENT = sent();

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		Set<String> taken = new HashSet<>();
		return Stream.concat(
				model.getModelElementsByType(MessageEventDefinition.class)
					.stream()
					.flatMap((definition) -> check((BaseElement) definition.getParentElement(), definition.getMessage(),
							taken)),
				model.getModelElementsByType(ReceiveTask.class)
					.stream()
					.flatMap((task) -> check(task, task.getMessage(), taken)));
	}

	@Override
	public boolean closesADoor() {
		return false;
	}

	private static Stream<Violation> check(BaseElement receiver, Message message, Set<String> taken) {
		if (!ModelRule.processOf(receiver).equals(ProcessClasses.ROOT)) {
			return Stream.of(ModelRule.violation(receiver,
					"Message names belong to the root: only %s receives messages", ProcessClasses.ROOT));
		}
		String name = Optional.ofNullable(message).map(Message::getName).orElse("");
		if (!SENT.contains(name)) {
			return Stream.of(ModelRule.violation(receiver,
					"Bindery sends no message \"%s\", which would be waited for in vain", name));
		}
		return taken.add(name) ? Stream.empty() : Stream
			.of(ModelRule.violation(receiver, "Another element waits for the message \"%s\" already", name));
	}

	private static Set<String> sent() {
		try {
			Resource[] roots = new PathMatchingResourcePatternResolver()
				.getResources("classpath*:/processes/*/" + ProcessClasses.ROOT + ".bpmn");
			try (InputStream root = roots[0].getInputStream()) {
				return Bpmn.readModelFromStream(root)
					.getModelElementsByType(Message.class)
					.stream()
					.map(Message::getName)
					.collect(Collectors.toSet());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
