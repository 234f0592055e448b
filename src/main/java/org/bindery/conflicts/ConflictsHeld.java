package org.bindery.conflicts;

import org.bindery.engine.HeldByPerson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conflicts that somebody handles. */
@Component
class ConflictsHeld implements HeldByPerson {

	private final JdbcClient database;

	ConflictsHeld(JdbcClient database) {
		this.database = database;
	}

	@Override
	public boolean of(String person) {
		return this.database.sql("""
				select count(*) from conflict c join conflict_step s on s.conflict_id = c.id
				where c.closed_at is null and s.done_at is null and s.handler = :person""")
			.param("person", person)
			.query(Long.class)
			.single() > 0;
	}

}
