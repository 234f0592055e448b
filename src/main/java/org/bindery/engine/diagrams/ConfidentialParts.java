package org.bindery.engine.diagrams;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * What in a diagram tells of the confidential processes that it calls: each call, or the
 * whole of what an event begins around it, however deep in it the call is.
 *
 * @param outermost all such elements, each with the outermost one around it
 * @param handedOver the variables that such a call gives and brings back
 */
public record ConfidentialParts(Map<String, String> outermost, Set<String> handedOver) {

	public static ConfidentialParts of(BpmnModelInstance model, Predicate<String> confidentialProcess) {
		Map<String, String> outermost = new HashMap<>();
		Set<String> handedOver = new HashSet<>();
		model.getModelElementsByType(CallActivity.class)
			.stream()
			.filter((call) -> call.getCalledElement() != null && confidentialProcess.test(call.getCalledElement()))
			.forEach((call) -> {
				FlowElement part = partAround(call);
				within(part).forEach((element) -> outermost.put(element.getId(), part.getId()));
				handedOver(call).forEach(handedOver::add);
			});
		return new ConfidentialParts(outermost, handedOver);
	}

	private static FlowElement partAround(CallActivity call) {
		return Stream
			.<ModelElementInstance>iterate(call.getParentElement(), SubProcess.class::isInstance,
					ModelElementInstance::getParentElement)
			.map(SubProcess.class::cast)
			.filter(SubProcess::triggeredByEvent)
			.map(FlowElement.class::cast)
			.reduce(call, (inner, outer) -> outer);
	}

	private static Stream<FlowElement> within(FlowElement element) {
		return Stream.concat(Stream.of(element), (element instanceof SubProcess frame)
				? frame.getFlowElements().stream().flatMap(ConfidentialParts::within) : Stream.empty());
	}

	/** The outcome comes back under the name of the step. */
	private static Stream<String> handedOver(CallActivity call) {
		return Stream.concat(Stream.of(call.getId()),
				call.getChildElementsByType(ExtensionElements.class)
					.stream()
					.flatMap((more) -> more.getChildElementsByType(CamundaIn.class).stream())
					.map(CamundaIn::getCamundaSource)
					.filter(Objects::nonNull));
	}

	public boolean include(String element) {
		return this.outermost.containsKey(element);
	}

}
