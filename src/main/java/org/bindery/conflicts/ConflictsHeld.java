package org.bindery.conflicts;

import org.bindery.engine.HeldByPerson;
import org.bindery.identity.StaffId;
import org.jooq.DSLContext;

import org.springframework.stereotype.Component;

import static org.bindery.tables.conflicts.ConflictStepTable.CONFLICT_STEP;
import static org.bindery.tables.conflicts.ConflictTable.CONFLICT;
import static org.jooq.impl.DSL.selectOne;

/** Conflicts that somebody handles. */
@Component
class ConflictsHeld implements HeldByPerson {

	private final DSLContext database;

	ConflictsHeld(DSLContext database) {
		this.database = database;
	}

	@Override
	public boolean of(StaffId person) {
		return this.database.fetchExists(selectOne().from(CONFLICT)
			.join(CONFLICT_STEP)
			.on(CONFLICT_STEP.CONFLICT_ID.eq(CONFLICT.ID))
			.where(CONFLICT.CLOSED_AT.isNull())
			.and(CONFLICT_STEP.DONE_AT.isNull())
			.and(CONFLICT_STEP.HANDLER.eq(person)));
	}

}
