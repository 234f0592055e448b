package org.bindery.engine.setup;

import org.bindery.engine.inside.Deployed;
import org.bindery.engine.inside.IncidentGate;
import org.bindery.engine.steps.ProcessClasses;

/**
 * An incident is handed up to the calling process, whose watchers count it. One of a
 * confidential process is not, and one of the step that calls it belongs to no process at
 * all; its reason stays with its job, which administrators read.
 */
class DiscreetIncidents extends IncidentGate {

	private final ProcessClasses processClasses;

	private final ConfidentialCalls calls;

	DiscreetIncidents(ProcessClasses processClasses, ConfidentialCalls calls) {
		super("A confidential step failed: administrators can see why");
		this.processClasses = processClasses;
		this.calls = calls;
	}

	@Override
	protected Told of(String definition, String step) {
		if (this.calls.leadsTo(definition, step)) {
			return Told.NO_STEP;
		}
		return (definition != null && this.processClasses.confidential(Deployed.process(definition))) ? Told.NO_REASON
				: Told.EVERYTHING;
	}

}
