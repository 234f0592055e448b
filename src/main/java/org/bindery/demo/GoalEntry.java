package org.bindery.demo;

import java.util.List;
import java.util.function.Function;

import org.bindery.needs.GoalSource;
import org.bindery.needs.StrategicGoal;

/**
 * A strategic goal as the library shall know it.
 *
 * @param names the keys of partners that its document names as actors
 */
record GoalEntry(GoalSource source, String title, int horizon, String indicator, List<String> names) {

	StrategicGoal goal(Function<String, Long> partnerIds) {
		return StrategicGoal.of(this.source, this.title, this.horizon, this.indicator)
			.naming(this.names.stream().map(partnerIds).toArray(Long[]::new));
	}

}
