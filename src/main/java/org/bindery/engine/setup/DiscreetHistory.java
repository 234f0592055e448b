package org.bindery.engine.setup;

import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/**
 * The full history, except for what a decision table was asked and answered that bears
 * the version tag {@code confidential}: its history is open to whoever watches decisions.
 */
class DiscreetHistory extends HistoryLevelFull {

	private static final String CONFIDENTIAL = "confidential";

	@Override
	public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
		return !(event == HistoryEventTypes.DMN_DECISION_EVALUATE && entity instanceof DecisionDefinition decision
				&& CONFIDENTIAL.equals(decision.getVersionTag()));
	}

}
