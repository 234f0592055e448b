package org.bindery.engine.setup;

import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/**
 * The full history, except for what tells of confidential cases to whoever watches other
 * ones: the step that calls them, and what a decision table was asked and answered that
 * bears the version tag {@code confidential}.
 */
class DiscreetHistory extends HistoryLevelFull {

	private static final String CONFIDENTIAL = "confidential";

	private static final String ACTIVITY = HistoryEventTypes.ACTIVITY_INSTANCE_START.getEntityType();

	private final ConfidentialCalls calls;

	DiscreetHistory(ConfidentialCalls calls) {
		this.calls = calls;
	}

	@Override
	public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
		return !(event == HistoryEventTypes.DMN_DECISION_EVALUATE && entity instanceof DecisionDefinition decision
				&& CONFIDENTIAL.equals(decision.getVersionTag())) && !tells(event, entity);
	}

	private boolean tells(HistoryEventType event, Object entity) {
		if (entity instanceof ExecutionEntity execution) {
			return ACTIVITY.equals(event.getEntityType())
					&& this.calls.leadsTo(execution.getProcessDefinitionId(), execution.getActivityId());
		}
		if (entity instanceof VariableInstanceEntity variable) {
			return this.calls.isHandedOver(variable.getProcessDefinitionId(), variable.getName());
		}
		if (entity instanceof JobEntity job) {
			return this.calls.leadsTo(job.getProcessDefinitionId(), job.getActivityId());
		}
		return entity instanceof IncidentEntity incident
				&& this.calls.leadsTo(incident.getProcessDefinitionId(), incident.getActivityId());
	}

}
