package org.bindery.engine.access;

import org.bindery.engine.HeldByPerson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open tasks in somebody's name. */
@Component
class TasksHeld implements HeldByPerson {

	private final JdbcClient database;

	TasksHeld(JdbcClient database) {
		this.database = database;
	}

	@Override
	public boolean of(String person) {
		return this.database.sql("select count(*) from act_ru_task where assignee_ = :person or owner_ = :person")
			.param("person", person)
			.query(Long.class)
			.single() > 0;
	}

}
