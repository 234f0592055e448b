package org.bindery.engine.inside;

import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/**
 * The full history but for some decisions. In public a level holds for everything that is
 * of one kind.
 */
public abstract class HistoryGate extends HistoryLevelFull {

	/** Whether it is kept what that table was asked now, and answered. */
	protected abstract boolean keeps(DecisionDefinition decision);

	@Override
	public final boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
		return event != HistoryEventTypes.DMN_DECISION_EVALUATE || !(entity instanceof DecisionDefinition decision)
				|| keeps(decision);
	}

}
