package org.bindery.needs;

import java.util.List;

import org.bindery.engine.forms.Words;

/** A goal as the manager reviewing a need sees it. */
record GoalRow(String goal, String source, String horizon, String indicator) {

	static List<GoalRow> of(Need need) {
		return need.goals()
			.stream()
			.sorted(StrategicGoal.ORDER)
			.map((goal) -> new GoalRow(goal.title(), Words.of(goal.source()),
					goal.horizon().map(String::valueOf).orElse(""), goal.indicator().orElse("")))
			.toList();
	}

}
