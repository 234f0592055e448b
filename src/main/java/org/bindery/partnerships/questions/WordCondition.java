package org.bindery.partnerships.questions;

import java.util.Collection;

import org.bindery.needs.NeedsAsked;
import org.bindery.partners.PartnersAsked;
import org.bindery.search.SearchWords;
import org.jooq.Condition;

import static org.bindery.tables.partnerships.PartnershipPartnerTable.PARTNERSHIP_PARTNER;
import static org.bindery.tables.partnerships.PartnershipTable.PARTNERSHIP;
import static org.bindery.tables.partnerships.PartnershipTeamTable.PARTNERSHIP_TEAM;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;

/**
 * Whether a word belongs to a partnership and its need. What stands beside the
 * partnership is looked up once for all of them, and only if a partnership's own words
 * leave it open.
 */
final class WordCondition {

	private WordCondition() {
	}

	/** Asks for it everywhere. */
	static Condition belongs(SearchedWord word, Collection<FoundBeside> beside) {
		String part = SearchWords.part(word.text());
		Condition anywhere = PARTNERSHIP.WORDS.like(part)
			.or(NeedsAsked.saysLike(part))
			.or(or(beside.stream().map((found) -> PARTNERSHIP.REFERENCE.in(found.references(part))).toList()))
			.or(PARTNERSHIP.ID.in(select(PARTNERSHIP_PARTNER.PARTNERSHIP_ID).from(PARTNERSHIP_PARTNER)
				.where(PartnersAsked.hasNameLike(PARTNERSHIP_PARTNER.PARTNER_ID, part))));
		return word.ours().isEmpty() ? anywhere
				: anywhere.or(PARTNERSHIP.CONTACT.in(word.ours()))
					.or(PARTNERSHIP.ID.in(select(PARTNERSHIP_TEAM.PARTNERSHIP_ID).from(PARTNERSHIP_TEAM)
						.where(PARTNERSHIP_TEAM.MEMBER.in(word.ours()))));
	}

}
