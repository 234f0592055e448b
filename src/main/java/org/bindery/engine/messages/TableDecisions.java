package org.bindery.engine.messages;

import java.util.Map;

import org.bindery.engine.Decisions;
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
	public Map<String, Object> decide(String table, Map<String, Object> inputs) {
		DmnDecisionTableResult result = this.decisions.evaluateDecisionTableByKey(table, inputs);
		if (result.isEmpty()) {
			throw new IllegalStateException("No rule of the decision table " + table + " matches " + inputs.keySet());
		}
		return Map.copyOf(result.getFirstResult().getEntryMap());
	}

}
