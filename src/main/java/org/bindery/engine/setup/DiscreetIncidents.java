package org.bindery.engine.setup;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;

/**
 * An incident is shown with its message to whoever watches the calling process too; what
 * failed in a confidential one stays with its job, which administrators read.
 */
class DiscreetIncidents extends DefaultIncidentHandler {

	private final ProcessClasses processClasses;

	DiscreetIncidents(ProcessClasses processClasses) {
		super(Incident.FAILED_JOB_HANDLER_TYPE);
		this.processClasses = processClasses;
	}

	@Override
	public Incident handleIncident(IncidentContext context, String message) {
		return super.handleIncident(context,
				isConfidential(context) ? "A confidential step failed: administrators can see why" : message);
	}

	private boolean isConfidential(IncidentContext context) {
		return context.getProcessDefinitionId() != null
				&& this.processClasses.confidential(Context.getProcessEngineConfiguration()
					.getDeploymentCache()
					.findDeployedProcessDefinitionById(context.getProcessDefinitionId())
					.getKey());
	}

}
