package org.bindery.needs;

import org.bindery.engine.DecisionTable;

/** What the table {@code needPriority} looks at; the diagram asks it. */
@DecisionTable(answer = NeedPriority.Answer.class)
record NeedPriority(int goals, int cityGoals, boolean underserved, boolean urgent) {

	record Answer(Priority priority) {
	}

}
