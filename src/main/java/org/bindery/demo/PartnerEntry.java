package org.bindery.demo;

import java.util.List;

import org.bindery.partners.ContributionKind;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;

/**
 * A partner as the registry shall know it.
 *
 * @param people the first one is the one to write to
 */
record PartnerEntry(String name, PartnerKind kind, String description, List<ContributionKind> offers, String interests,
		String history, String website, List<Person> people) {

	/** Somebody who speaks for the partner. */
	record Person(String name, String email, String phone) {
	}

	Partner partner() {
		Partner partner = Partner.named(this.name, this.kind)
			.describedAs(this.description)
			.offering(this.offers)
			.interestedIn(this.interests)
			.withHistory(this.history)
			.withWebsite(this.website);
		this.people.forEach((person) -> partner.withPerson(person.name(), person.email(), person.phone()));
		return partner;
	}

}
