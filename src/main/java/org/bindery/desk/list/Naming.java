package org.bindery.desk.list;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.people.Staff;
import org.jooq.DSLContext;
import org.jooq.Record4;

import org.springframework.stereotype.Component;

import static org.bindery.tables.partners.PartnerTable.PARTNER;
import static org.bindery.tables.partnerships.PartnershipPartnerTable.PARTNERSHIP_PARTNER;

/** Looks up what a list says about partnerships, for all of them at once. */
@Component
class Naming {

	private final DSLContext database;

	private final Staff staff;

	private final LastContacts contacts;

	private final Standings standings;

	Naming(DSLContext database, Staff staff, LastContacts contacts, Standings standings) {
		this.database = database;
		this.staff = staff;
		this.contacts = contacts;
		this.standings = standings;
	}

	List<ListedPartnership> of(List<FoundPartnership> found) {
		return found.isEmpty() ? List.of() : named(found);
	}

	private List<ListedPartnership> named(List<FoundPartnership> found) {
		Map<Long, List<NamedPartner>> partners = partners(found.stream().map(FoundPartnership::id).toList());
		Map<String, String> names = this.staff
			.namesOf(found.stream().map(FoundPartnership::contact).flatMap(Optional::stream).toList());
		List<Reference> references = found.stream().map(FoundPartnership::reference).toList();
		Map<Reference, LocalDate> last = this.contacts.of(references);
		Map<Reference, LocalDate> since = this.standings.since(references);
		return found.stream()
			.map((one) -> new ListedPartnership(one, partners.getOrDefault(one.id(), List.of()),
					one.contact().map(names::get), Optional.ofNullable(last.get(one.reference())),
					Optional.ofNullable(since.get(one.reference()))))
			.toList();
	}

	private Map<Long, List<NamedPartner>> partners(Collection<Long> partnerships) {
		return this.database
			.selectDistinct(PARTNERSHIP_PARTNER.PARTNERSHIP_ID, PARTNERSHIP_PARTNER.PARTNER_ID, PARTNER.NAME,
					PARTNER.WORDS)
			.from(PARTNERSHIP_PARTNER)
			.join(PARTNER)
			.on(PARTNER.ID.eq(PARTNERSHIP_PARTNER.PARTNER_ID))
			.where(PARTNERSHIP_PARTNER.PARTNERSHIP_ID.in(partnerships))
			.orderBy(PARTNER.WORDS, PARTNER.NAME, PARTNERSHIP_PARTNER.PARTNER_ID)
			.fetchGroups(Record4::value1, (row) -> new NamedPartner(row.value2(), row.value3()));
	}

}
