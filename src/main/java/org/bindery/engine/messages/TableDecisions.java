package org.bindery.engine.messages;

import org.bindery.engine.Decisions;
import org.bindery.engine.steps.DecisionTables;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the latest version of a decision table. */
@Component
class TableDecisions implements Decisions {

	private final DecisionService decisions;

	TableDecisions(@Lazy DecisionService decisions) {
		this.decisions = decisions;
	}

	@Override
	public <A extends Record> A decide(Record question, Class<A> answer) {
		String table = DecisionTables.name(question.getClass());
		DmnDecisionTableResult result = this.decisions.evaluateDecisionTableByKey(table,
				DecisionTables.values(question));
		if (result.isEmpty()) {
			throw new IllegalStateException("No line of the decision table " + table + " fits");
		}
		return DecisionTables.meant(result.getFirstResult().getEntryMap(), answer);
	}

}
