package org.bindery.partners;

import java.util.Collection;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

import static org.bindery.tables.partners.PartnerPersonTable.PARTNER_PERSON;
import static org.bindery.tables.partners.PartnerTable.PARTNER;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.select;

/** What the questions of others ask about partners. */
public final class PartnersAsked {

	/** Of the partner that is beside them. */
	public static final Field<String> NAME = PARTNER.NAME;

	/** By which names are sorted. */
	public static final Field<String> WORDS = PARTNER.WORDS;

	private PartnersAsked() {
	}

	/** What they look at, and the partner of each. */
	public static Table<Record> beside(Table<?> others, Field<Long> partner) {
		return others.join(PARTNER).on(PARTNER.ID.eq(partner));
	}

	/** Whether the name of the partner that is beside them is like each of these. */
	public static Condition isCalledLike(Collection<String> patterns) {
		return and(patterns.stream().map(WORDS::like).toList());
	}

	/** Whether the name of the partner, or of somebody there, is like that. */
	public static Condition hasNameLike(Field<Long> partner, String pattern) {
		return partner.in(select(PARTNER.ID).from(PARTNER)
			.where(PARTNER.WORDS.like(pattern))
			.unionAll(
					select(PARTNER_PERSON.PARTNER_ID).from(PARTNER_PERSON).where(PARTNER_PERSON.WORDS.like(pattern))));
	}

}
