package org.bindery.needs;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

/** The goals that needs are tied to. */
public interface StrategicGoals extends JpaRepository<StrategicGoal, Long> {

	List<StrategicGoal> findAllByOrderBySourceAscTitleAsc();

}
