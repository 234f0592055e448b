package org.bindery.engine.access;

import org.bindery.engine.HeldByPerson;
import org.bindery.identity.StaffId;
import org.jooq.DSLContext;

import org.springframework.stereotype.Component;

import static org.bindery.tables.engine.ActRuTaskTable.ACT_RU_TASK;

/** Open tasks in somebody's name. */
@Component
class TasksHeld implements HeldByPerson {

	private final DSLContext database;

	TasksHeld(DSLContext database) {
		this.database = database;
	}

	@Override
	public boolean of(StaffId person) {
		return this.database.fetchExists(ACT_RU_TASK,
				ACT_RU_TASK.ASSIGNEE_.eq(person.text()).or(ACT_RU_TASK.OWNER_.eq(person.text())));
	}

}
