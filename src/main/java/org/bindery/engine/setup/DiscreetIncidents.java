package org.bindery.engine.setup;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.runtime.Incident;

/**
 * An incident is handed up to the calling process, whose watchers count it. One of a
 * confidential process is not, and its reason stays with its job, which administrators
 * read.
 */
class DiscreetIncidents extends DefaultIncidentHandler {

	private final ProcessClasses processClasses;

	DiscreetIncidents(ProcessClasses processClasses) {
		super(Incident.FAILED_JOB_HANDLER_TYPE);
		this.processClasses = processClasses;
	}

	@Override
	public Incident createIncident(IncidentContext context, String message) {
		return isConfidential(context)
				? IncidentEntity.createAndInsertIncident(Incident.FAILED_JOB_HANDLER_TYPE, context,
						"A confidential step failed: administrators can see why")
				: super.createIncident(context, message);
	}

	private boolean isConfidential(IncidentContext context) {
		return context.getProcessDefinitionId() != null
				&& this.processClasses.confidential(Context.getProcessEngineConfiguration()
					.getDeploymentCache()
					.findDeployedProcessDefinitionById(context.getProcessDefinitionId())
					.getKey());
	}

}
