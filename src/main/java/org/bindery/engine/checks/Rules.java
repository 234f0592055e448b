package org.bindery.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/** A business rule task asks a table that exists and takes its single entry. */
class Rules implements ModelRule {

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		return model.getModelElementsByType(BusinessRuleTask.class)
			.stream()
			.flatMap((rule) -> check(rule, surroundings));
	}

	private Stream<Violation> check(BusinessRuleTask rule, Surroundings surroundings) {
		List<Violation> found = new ArrayList<>();
		String table = rule.getCamundaDecisionRef();
		if (table == null || !surroundings.hasDecision(table)) {
			found.add(ModelRule.violation(rule, "\"%s\" asks the decision table \"%s\", which does not exist",
					rule.getName(), table));
		}
		if (!"singleEntry".equals(rule.getCamundaMapDecisionResult()) || rule.getCamundaResultVariable() == null) {
			found.add(ModelRule.violation(rule, "\"%s\" must take a single entry into a result variable",
					rule.getName()));
		}
		return found.stream();
	}

}
