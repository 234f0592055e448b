package org.bindery.partnerships;

import java.util.stream.Stream;

import org.bindery.engine.HeldByPerson;
import org.bindery.identity.StaffId;
import org.jooq.DSLContext;

import org.springframework.stereotype.Component;

import static org.bindery.tables.partnerships.PartnershipTable.PARTNERSHIP;
import static org.bindery.tables.partnerships.PartnershipTeamTable.PARTNERSHIP_TEAM;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

/** Partnerships that somebody still looks after, alone or in a team. */
@Component
class PartnershipsHeld implements HeldByPerson {

	private final DSLContext database;

	PartnershipsHeld(DSLContext database) {
		this.database = database;
	}

	@Override
	public boolean of(StaffId person) {
		return this.database.fetchExists(selectOne().from(PARTNERSHIP)
			.where(PARTNERSHIP.STAGE.notIn(Stream.of(Stage.values()).filter(Stage::isFinal).map(Stage::name).toList()))
			.and(PARTNERSHIP.CONTACT.eq(person)
				.or(exists(selectOne().from(PARTNERSHIP_TEAM)
					.where(PARTNERSHIP_TEAM.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
					.and(PARTNERSHIP_TEAM.MEMBER.eq(person))))));
	}

}
