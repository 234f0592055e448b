package org.bindery.engine.checks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.ProcessClass;
import org.bindery.engine.diagrams.ConfidentialParts;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/**
 * An ordinary diagram comes to a confidential process by one way, which others do not
 * see: an event subprocess that the message for it begins. Nothing else takes up that
 * message or writes of such a case.
 */
class ConfidentialWays implements ModelRule {

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		ProcessClasses classes = surroundings.processClasses();
		if (model.getModelElementsByType(Process.class).stream().map(Process::getId).anyMatch(classes::confidential)) {
			return Stream.empty();
		}
		Map<String, ProcessClass> confidential = classes.confidential();
		return Stream
			.of(calls(model, confidential), messages(model, confidential),
					letters(model, confidential.keySet().stream().map(classes::module).toList(), surroundings))
			.flatMap((each) -> each);
	}

	private static Stream<Violation> calls(BpmnModelInstance model, Map<String, ProcessClass> confidential) {
		return model.getModelElementsByType(CallActivity.class)
			.stream()
			.filter((call) -> confidential.containsKey(call.getCalledElement()))
			.flatMap((call) -> check(call, confidential.get(call.getCalledElement())));
	}

	private static Stream<Violation> check(CallActivity call, ProcessClass called) {
		Stream<Violation> way = isBegunBy(called.begunBy(), call) ? Stream.empty()
				: Stream.of(ModelRule.violation(call,
						"\"%s\" is confidential: it must be in an event subprocess that the message \"%s\" begins",
						call.getName(), called.begunBy()));
		Stream<Violation> handedOn = (call.getLoopCharacteristics() == null && handsOn(call, called.caseId()))
				? Stream.empty()
				: Stream.of(ModelRule.violation(call,
						"\"%s\" is confidential: it is called once and handed nothing but \"%s\", as what it is",
						call.getName(), called.caseId()));
		return Stream.of(way, handedOn, aside(call)).flatMap((each) -> each);
	}

	/** Whatever else the case waits for goes on, and the call comes to its own end. */
	private static Stream<Violation> aside(CallActivity call) {
		Flows flows = new Flows((BpmnModelInstance) call.getModelInstance());
		List<StartEvent> starts = List.copyOf(call.getParentElement().getChildElementsByType(StartEvent.class));
		Stream<Violation> interrupting = starts.stream()
			.filter(StartEvent::isInterrupting)
			.map((start) -> ModelRule.violation(start,
					"\"%s\" begins what is confidential: it must interrupt nothing, which others would see",
					start.getName()));
		Stream<Violation> past = starts.stream()
			.filter((start) -> !flows.outOf(start).stream().map(flows::target).toList().equals(List.of(call)))
			.map((start) -> ModelRule.violation(start, "\"%s\" must lead to \"%s\" and nowhere else", start.getName(),
					call.getName()));
		Stream<Violation> broken = call.getModelInstance()
			.getModelElementsByType(BoundaryEvent.class)
			.stream()
			.filter((event) -> call.getId().equals(event.getAttributeValue("attachedToRef")))
			.map((event) -> ModelRule.violation(event, "\"%s\" is confidential: nothing breaks it off",
					call.getName()));
		return Stream.of(interrupting, past, broken).flatMap((each) -> each);
	}

	private static boolean isBegunBy(String message, CallActivity call) {
		return call.getParentElement() instanceof SubProcess part && part.triggeredByEvent()
				&& part.getChildElementsByType(StartEvent.class)
					.stream()
					.allMatch((start) -> start.getChildElementsByType(MessageEventDefinition.class)
						.stream()
						.anyMatch((definition) -> message.equals(name(definition.getMessage()))));
	}

	private static boolean handsOn(CallActivity call, String caseId) {
		return Calls.extensions(call, CamundaIn.class)
			.stream()
			.filter((in) -> in.getCamundaBusinessKey() == null)
			.allMatch((in) -> caseId.equals(in.getCamundaSource()) && caseId.equals(in.getCamundaTarget()));
	}

	private static Stream<Violation> messages(BpmnModelInstance model, Map<String, ProcessClass> confidential) {
		Set<String> begin = confidential.values().stream().map(ProcessClass::begunBy).collect(Collectors.toSet());
		ConfidentialParts parts = ConfidentialParts.of(model, confidential::containsKey);
		return Stream
			.concat(model.getModelElementsByType(MessageEventDefinition.class)
				.stream()
				.filter((definition) -> begin.contains(name(definition.getMessage())))
				.map((definition) -> (BaseElement) definition.getParentElement()),
					model.getModelElementsByType(ReceiveTask.class)
						.stream()
						.filter((task) -> begin.contains(name(task.getMessage()))))
			.filter((receiver) -> !parts.include(receiver.getId()))
			.map((receiver) -> ModelRule.violation(receiver,
					"What this message begins is confidential: it begins an event subprocess that calls its process"));
	}

	private static Stream<Violation> letters(BpmnModelInstance model, List<String> modules, Surroundings surroundings) {
		return model.getModelElementsByType(SendTask.class)
			.stream()
			.filter((task) -> SendTasks.input(task, "letter")
				.filter((letter) -> surroundings.modulesWithLetter(letter).stream().anyMatch(modules::contains))
				.isPresent())
			.map((task) -> ModelRule.violation(task,
					"\"%s\" sends a letter of a confidential process, for others to read", task.getName()));
	}

	private static String name(Message message) {
		return (message != null) ? message.getName() : null;
	}

}
