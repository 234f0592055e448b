package org.bindery.needs;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

/** The goals that needs are tied to. */
public interface StrategicGoals extends JpaRepository<StrategicGoal, Long> {

	/** In the order in which people look them up. */
	default List<StrategicGoal> inOrder() {
		return findAll().stream().sorted(StrategicGoal.ORDER).toList();
	}

}
