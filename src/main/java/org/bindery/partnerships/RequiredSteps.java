package org.bindery.partnerships;

import org.bindery.engine.DecisionTable;
import org.bindery.selection.Depth;

/** What the table {@code requiredSteps} looks at; the diagram asks it too. */
@DecisionTable(answer = RequiredSteps.Answer.class)
record RequiredSteps(Depth depth, int money, boolean minors) {

	record Answer(AgreementSteps requiredSteps) {
	}

}
