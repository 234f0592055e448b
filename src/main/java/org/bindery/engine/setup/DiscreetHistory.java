package org.bindery.engine.setup;

import org.bindery.engine.inside.CaseHere;
import org.bindery.engine.inside.HistoryGate;
import org.bindery.engine.steps.DecisionTables;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/**
 * The full history, except for what a confidential decision table, or any table in a
 * confidential process, was asked and answered: its history is open to whoever watches
 * decisions.
 */
class DiscreetHistory extends HistoryGate {

	private final DecisionTables tables;

	private final ProcessClasses processClasses;

	DiscreetHistory(DecisionTables tables, ProcessClasses processClasses) {
		this.tables = tables;
		this.processClasses = processClasses;
	}

	@Override
	protected boolean keeps(DecisionDefinition decision) {
		return !this.tables.confidential(decision.getKey())
				&& CaseHere.process().filter(this.processClasses::confidential).isEmpty();
	}

}
