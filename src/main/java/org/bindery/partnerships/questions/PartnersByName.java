package org.bindery.partnerships.questions;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.bindery.identity.Reference;
import org.bindery.partners.PartnersAsked;
import org.jooq.DSLContext;

import org.springframework.stereotype.Component;

import static org.bindery.tables.partnerships.PartnershipPartnerTable.PARTNERSHIP_PARTNER;
import static org.bindery.tables.partnerships.PartnershipTable.PARTNERSHIP;

/** Names the partners of many partnerships, with one query. */
@Component
public class PartnersByName {

	private final DSLContext database;

	PartnersByName(DSLContext database) {
		this.database = database;
	}

	/** By the partnership's reference, without those that have none. */
	public Map<Reference, List<NamedPartner>> of(Collection<Reference> partnerships) {
		return this.database
			.selectDistinct(PARTNERSHIP.REFERENCE, PARTNERSHIP_PARTNER.PARTNER_ID, PartnersAsked.NAME,
					PartnersAsked.WORDS)
			.from(PartnersAsked.beside(
					PARTNERSHIP.join(PARTNERSHIP_PARTNER).on(PARTNERSHIP_PARTNER.PARTNERSHIP_ID.eq(PARTNERSHIP.ID)),
					PARTNERSHIP_PARTNER.PARTNER_ID))
			.where(PARTNERSHIP.REFERENCE.in(partnerships.stream().map(Reference::text).toList()))
			.orderBy(PartnersAsked.WORDS, PartnersAsked.NAME, PARTNERSHIP_PARTNER.PARTNER_ID)
			.fetchGroups((row) -> row.value1(), (row) -> new NamedPartner(row.value2(), row.value3()));
	}

}
