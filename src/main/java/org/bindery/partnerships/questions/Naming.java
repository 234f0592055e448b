package org.bindery.partnerships.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.people.Staff;

import org.springframework.stereotype.Component;

/** Looks up what a list says about partnerships, for all of them at once. */
@Component
class Naming {

	private final PartnersByName partners;

	private final Staff staff;

	private final LastContacts contacts;

	private final Standings standings;

	Naming(PartnersByName partners, Staff staff, LastContacts contacts, Standings standings) {
		this.partners = partners;
		this.staff = staff;
		this.contacts = contacts;
		this.standings = standings;
	}

	List<ListedPartnership> of(List<FoundPartnership> found) {
		return found.isEmpty() ? List.of() : named(found);
	}

	private List<ListedPartnership> named(List<FoundPartnership> found) {
		Map<StaffId, String> names = this.staff
			.namesOf(found.stream().map(FoundPartnership::contact).flatMap(Optional::stream).toList());
		List<Reference> references = found.stream().map(FoundPartnership::reference).toList();
		Map<Reference, List<NamedPartner>> partners = this.partners.of(references);
		Map<Reference, LocalDate> last = this.contacts.of(references);
		Map<Reference, LocalDate> since = this.standings.since(references);
		return found.stream()
			.map((one) -> new ListedPartnership(one, partners.getOrDefault(one.reference(), List.of()),
					one.contact().map(names::get), Optional.ofNullable(last.get(one.reference())),
					Optional.ofNullable(since.get(one.reference()))))
			.toList();
	}

}
