package org.bindery.partnerships;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import org.bindery.identity.StaffId;
import org.bindery.people.ContactTeam;
import org.hibernate.annotations.BatchSize;

/** The contact, and the team around the contact. */
@Embeddable
class PeopleInCharge {

	private StaffId contact;

	@ElementCollection
	@CollectionTable(name = "partnership_team", joinColumns = @JoinColumn(name = "partnership_id"))
	@Column(name = "member")
	@BatchSize(size = 100)
	private Set<StaffId> team = new HashSet<>();

	void become(ContactTeam designated) {
		this.contact = designated.lead();
		this.team.clear();
		this.team.addAll(designated.members());
	}

	/** Known without its team, which would be read. */
	Optional<StaffId> contact() {
		return Optional.ofNullable(this.contact);
	}

	Optional<ContactTeam> designated() {
		return contact().map((lead) -> new ContactTeam(lead, List.copyOf(this.team)));
	}

}
