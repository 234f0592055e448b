package org.bindery.partnerships;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.BatchSize;

/** The contact, and the team around the contact. */
@Embeddable
class PeopleInCharge {

	private String contact;

	@ElementCollection
	@CollectionTable(name = "partnership_team", joinColumns = @JoinColumn(name = "partnership_id"))
	@Column(name = "member")
	@BatchSize(size = 100)
	private Set<String> team = new HashSet<>();

	void become(String lead, Collection<String> members) {
		this.contact = lead;
		this.team.clear();
		this.team.addAll(members);
		this.team.remove(lead);
	}

	Optional<String> contact() {
		return Optional.ofNullable(this.contact);
	}

	List<String> team() {
		return this.team.stream().sorted().toList();
	}

	List<String> all() {
		return Stream.concat(contact().stream(), team().stream()).toList();
	}

}
