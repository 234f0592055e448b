package org.bindery.partnerships;

import java.util.stream.Stream;

import org.bindery.engine.HeldByPerson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Partnerships that somebody still looks after, alone or in a team. */
@Component
class PartnershipsHeld implements HeldByPerson {

	private final JdbcClient database;

	PartnershipsHeld(JdbcClient database) {
		this.database = database;
	}

	@Override
	public boolean of(String person) {
		return this.database.sql("""
				select count(*) from partnership p where p.stage not in (:final) and (p.contact = :person
				or exists (select 1 from partnership_team t where t.partnership_id = p.id and t.member = :person))""")
			.param("person", person)
			.param("final", Stream.of(Stage.values()).filter(Stage::isFinal).map(Stage::name).toList())
			.query(Long.class)
			.single() > 0;
	}

}
