package org.bindery.desk.list;

import org.bindery.search.SearchWords;
import org.jooq.Condition;

import static org.bindery.tables.activities.ActivityTable.ACTIVITY;
import static org.bindery.tables.needs.NeedTable.NEED;
import static org.bindery.tables.partners.PartnerPersonTable.PARTNER_PERSON;
import static org.bindery.tables.partners.PartnerTable.PARTNER;
import static org.bindery.tables.partnerships.PartnershipPartnerTable.PARTNERSHIP_PARTNER;
import static org.bindery.tables.partnerships.PartnershipTable.PARTNERSHIP;
import static org.bindery.tables.partnerships.PartnershipTeamTable.PARTNERSHIP_TEAM;
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
	static Condition belongs(SearchedWord word) {
		String part = SearchWords.part(word.text());
		Condition anywhere = PARTNERSHIP.WORDS.like(part)
			.or(NEED.WORDS.like(part))
			.or(PARTNERSHIP.REFERENCE.in(select(ACTIVITY.REFERENCE).from(ACTIVITY).where(ACTIVITY.WORDS.like(part))))
			.or(PARTNERSHIP.ID.in(select(PARTNERSHIP_PARTNER.PARTNERSHIP_ID).from(PARTNERSHIP_PARTNER)
				.where(PARTNERSHIP_PARTNER.PARTNER_ID.in(select(PARTNER.ID).from(PARTNER)
					.where(PARTNER.WORDS.like(part))
					.unionAll(select(PARTNER_PERSON.PARTNER_ID).from(PARTNER_PERSON)
						.where(PARTNER_PERSON.WORDS.like(part)))))));
		return word.ours().isEmpty() ? anywhere
				: anywhere.or(PARTNERSHIP.CONTACT.in(word.ours()))
					.or(PARTNERSHIP.ID.in(select(PARTNERSHIP_TEAM.PARTNERSHIP_ID).from(PARTNERSHIP_TEAM)
						.where(PARTNERSHIP_TEAM.MEMBER.in(word.ours()))));
	}

}
