package org.bindery.selection;

import org.bindery.engine.DecisionTable;

/** What the table {@code criterionWeight} looks at. */
@DecisionTable(answer = CriterionWeight.Answer.class)
record CriterionWeight(Criterion criterion) {

	record Answer(double weight) {
	}

}
