package org.bindery.engine.setup;

import org.bindery.engine.inside.Deployed;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.runtime.Incident;

/**
 * An incident is handed up to the calling process, whose watchers count it. One of a
 * confidential process is not, and one of the step that calls it belongs to no process at
 * all; its reason stays with its job, which administrators read.
 */
class DiscreetIncidents extends DefaultIncidentHandler {

	private static final String REASON = "A confidential step failed: administrators can see why";

	private final ProcessClasses processClasses;

	private final ConfidentialCalls calls;

	DiscreetIncidents(ProcessClasses processClasses, ConfidentialCalls calls) {
		super(Incident.FAILED_JOB_HANDLER_TYPE);
		this.processClasses = processClasses;
		this.calls = calls;
	}

	@Override
	public Incident createIncident(IncidentContext context, String message) {
		if (this.calls.leadsTo(context.getProcessDefinitionId(), context.getActivityId())) {
			return IncidentEntity.createAndInsertIncident(getIncidentHandlerType(), apart(context), REASON);
		}
		return isConfidential(context)
				? IncidentEntity.createAndInsertIncident(getIncidentHandlerType(), context, REASON)
				: super.createIncident(context, message);
	}

	private static IncidentContext apart(IncidentContext context) {
		IncidentContext apart = new IncidentContext();
		apart.setConfiguration(context.getConfiguration());
		apart.setJobDefinitionId(context.getJobDefinitionId());
		apart.setHistoryConfiguration(context.getHistoryConfiguration());
		return apart;
	}

	private boolean isConfidential(IncidentContext context) {
		return context.getProcessDefinitionId() != null
				&& this.processClasses.confidential(Deployed.process(context.getProcessDefinitionId()));
	}

}
