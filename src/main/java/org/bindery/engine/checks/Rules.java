package org.bindery.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.steps.DecisionTables;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;

/**
 * A business rule task asks a table that exists, tells it what it looks at, and takes its
 * single entry.
 */
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
		Set<String> asked = surroundings.decisionTables()
			.question(String.valueOf(table))
			.map(DecisionTables::inputs)
			.orElse(Set.of());
		if (!inputs(rule).equals(asked)) {
			found.add(ModelRule.violation(rule, "\"%s\" must tell the table %s", rule.getName(),
					String.join(", ", asked)));
		}
		return found.stream();
	}

	private static Set<String> inputs(BusinessRuleTask rule) {
		return Inputs.of(rule).map(CamundaInputParameter::getCamundaName).collect(Collectors.toSet());
	}

}
