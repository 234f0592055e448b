package org.bindery.engine.setup;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.bindery.engine.diagrams.ConfidentialParts;
import org.bindery.engine.inside.Deployed;
import org.bindery.engine.steps.ProcessClasses;

/** Where the deployed diagrams call a confidential process, and what is handed over. */
class ConfidentialCalls {

	private final Map<String, ConfidentialParts> known = new ConcurrentHashMap<>();

	private final ProcessClasses processClasses;

	ConfidentialCalls(ProcessClasses processClasses) {
		this.processClasses = processClasses;
	}

	/** Whether only a confidential case brings an instance to that step. */
	boolean leadsTo(String definition, String activity) {
		return definition != null && activity != null
				&& parts(definition).include(activity.replace(Deployed.ALL_INSTANCES, ""));
	}

	/** Whether that variable is there for a confidential case. */
	boolean isHandedOver(String definition, String variable) {
		return definition != null && parts(definition).handedOver().contains(variable);
	}

	private ConfidentialParts parts(String definition) {
		return this.known.computeIfAbsent(definition,
				(id) -> ConfidentialParts.of(Deployed.diagram(id), this.processClasses::confidential));
	}

}
