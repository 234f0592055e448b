package org.bindery.needs;

import java.util.Comparator;
import java.util.List;

import org.bindery.search.NameOrder;

/** A goal as the manager reviewing a need sees it. */
record GoalRow(String goal, String source, String horizon, String indicator) {

	static List<GoalRow> of(Need need) {
		return need.goals()
			.stream()
			.sorted(Comparator.comparing(StrategicGoal::source).thenComparing(NameOrder.by(StrategicGoal::title)))
			.map((goal) -> new GoalRow(goal.title(), goal.source().label(),
					goal.horizon().map(String::valueOf).orElse(""), goal.indicator().orElse("")))
			.toList();
	}

}
