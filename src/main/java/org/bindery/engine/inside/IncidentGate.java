package org.bindery.engine.inside;

import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.runtime.Incident;

/**
 * Says what an incident of a failed step tells. In public it is handed up to every
 * calling process, with its reason.
 */
public abstract class IncidentGate extends DefaultIncidentHandler {

	/** What of it is told. */
	protected enum Told {

		/** All, to those who see the step or what called its process. */
		EVERYTHING,

		/** That its step failed, and not why; nothing to what called its process. */
		NO_REASON,

		/** That something failed, of no process. */
		NO_STEP

	}

	private final String noReason;

	/** Says so instead of a reason. */
	protected IncidentGate(String noReason) {
		super(Incident.FAILED_JOB_HANDLER_TYPE);
		this.noReason = noReason;
	}

	/** Of a step; where the process is not known both are {@code null}. */
	protected abstract Told of(String definition, String step);

	@Override
	public final Incident createIncident(IncidentContext context, String message) {
		return switch (of(context.getProcessDefinitionId(), context.getActivityId())) {
			case EVERYTHING -> super.createIncident(context, message);
			case NO_REASON -> IncidentEntity.createAndInsertIncident(getIncidentHandlerType(), context, this.noReason);
			case NO_STEP ->
				IncidentEntity.createAndInsertIncident(getIncidentHandlerType(), apart(context), this.noReason);
		};
	}

	private static IncidentContext apart(IncidentContext context) {
		IncidentContext apart = new IncidentContext();
		apart.setConfiguration(context.getConfiguration());
		apart.setJobDefinitionId(context.getJobDefinitionId());
		apart.setHistoryConfiguration(context.getHistoryConfiguration());
		return apart;
	}

}
