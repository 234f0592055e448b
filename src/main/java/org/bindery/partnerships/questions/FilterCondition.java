package org.bindery.partnerships.questions;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.identity.StaffId;
import org.bindery.needs.NeedsAsked;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Table;

import static org.bindery.tables.partnerships.PartnershipPartnerTable.PARTNERSHIP_PARTNER;
import static org.bindery.tables.partnerships.PartnershipTable.PARTNERSHIP;
import static org.bindery.tables.partnerships.PartnershipTeamTable.PARTNERSHIP_TEAM;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.select;

/** A filter as a condition on a partnership. */
record FilterCondition(Condition where, boolean isSearching) {

	static FilterCondition of(ListFilter filter, Collection<FoundBeside> beside) {
		return new FilterCondition(
				and(Stream
					.of(filter.stage().map((stage) -> PARTNERSHIP.STAGE.eq(stage.name())),
							filter.depth().map((depth) -> PARTNERSHIP.DEPTH.eq(depth.name())),
							filter.partner().map(FilterCondition::hasPartner),
							filter.contact().map(FilterCondition::isInHandsOf),
							filter.goal().map((goal) -> NeedsAsked.serves(PARTNERSHIP.NEED_ID, goal)),
							filter.silence().map(Silence::condition))
					.flatMap(Optional::stream)
					.toList())
					.and(and(filter.words().stream().map((word) -> WordCondition.belongs(word, beside)).toList())),
				!filter.words().isEmpty());
	}

	private static Condition hasPartner(long id) {
		return PARTNERSHIP.ID.in(select(PARTNERSHIP_PARTNER.PARTNERSHIP_ID).from(PARTNERSHIP_PARTNER)
			.where(PARTNERSHIP_PARTNER.PARTNER_ID.eq(id)));
	}

	private static Condition isInHandsOf(StaffId person) {
		return PARTNERSHIP.CONTACT.eq(person)
			.or(PARTNERSHIP.ID.in(select(PARTNERSHIP_TEAM.PARTNERSHIP_ID).from(PARTNERSHIP_TEAM)
				.where(PARTNERSHIP_TEAM.MEMBER.eq(person))));
	}

	/** What it looks at: who searches looks at the words of all partnerships. */
	Table<Record> from() {
		return this.isSearching ? NeedsAsked.beside(PARTNERSHIP, PARTNERSHIP.NEED_ID) : PARTNERSHIP;
	}

}
