package org.bindery.engine.setup;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Where a diagram calls a confidential process: the step that calls it, with the event
 * subprocess around it, and what is handed over.
 */
class ConfidentialCalls extends AbstractBpmnParseListener {

	private static final String HANDED_OVER = "handedOverInConfidence";

	private final ProcessClasses processClasses;

	ConfidentialCalls(ProcessClasses processClasses) {
		this.processClasses = processClasses;
	}

	@Override
	public void parseCallActivity(Element call, ScopeImpl scope, ActivityImpl activity) {
		if (this.processClasses.confidential(call.attribute("calledElement"))) {
			boolean event = scope instanceof ActivityImpl around && around.isTriggeredByEvent();
			(event ? scope : activity).setProperty(HANDED_OVER, handedOver(call));
		}
	}

	/** The outcome comes back under the name of the step. */
	private static Set<String> handedOver(Element call) {
		Stream<String> given = call.element("extensionElements")
			.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "in")
			.stream()
			.map((in) -> in.attribute("source"))
			.filter((source) -> source != null);
		return Stream.concat(given, Stream.of(call.attribute("id"))).collect(Collectors.toSet());
	}

	/** Whether only a confidential case brings an instance to that step. */
	boolean leadsTo(String definition, String activity) {
		return definition != null && activity != null && confidential(process(definition).findActivity(activity));
	}

	/** Whether that variable is there for a confidential case. */
	boolean isHandedOver(String definition, String variable) {
		return definition != null && process(definition).getActivities()
			.stream()
			.anyMatch((activity) -> isHandedOver(activity, variable));
	}

	private static boolean isHandedOver(ActivityImpl activity, String variable) {
		return (activity.getProperty(HANDED_OVER) instanceof Set<?> names && names.contains(variable))
				|| activity.getActivities().stream().anyMatch((inner) -> isHandedOver(inner, variable));
	}

	private static boolean confidential(ScopeImpl scope) {
		return scope instanceof ActivityImpl activity
				&& (activity.getProperty(HANDED_OVER) != null || confidential(activity.getFlowScope()));
	}

	private static ProcessDefinitionEntity process(String definition) {
		return Context.getProcessEngineConfiguration()
			.getDeploymentCache()
			.findDeployedProcessDefinitionById(definition);
	}

}
