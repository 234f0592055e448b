package org.bindery.engine.setup;

import org.bindery.engine.inside.CaseHere;
import org.bindery.engine.steps.DecisionTables;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/**
 * The full history, except for what a confidential decision table, or any table in a
 * confidential process, was asked and answered: its history is open to whoever watches
 * decisions.
 */
class DiscreetHistory extends HistoryLevelFull {

	private final DecisionTables tables;

	private final ProcessClasses processClasses;

	DiscreetHistory(DecisionTables tables, ProcessClasses processClasses) {
		this.tables = tables;
		this.processClasses = processClasses;
	}

	@Override
	public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
		return !(event == HistoryEventTypes.DMN_DECISION_EVALUATE && entity instanceof DecisionDefinition decision
				&& (this.tables.confidential(decision.getKey()) || isAskedInConfidence()));
	}

	private boolean isAskedInConfidence() {
		return CaseHere.process().filter(this.processClasses::confidential).isPresent();
	}

}
