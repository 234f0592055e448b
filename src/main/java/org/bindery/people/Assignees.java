package org.bindery.people;

import java.util.List;
import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

import org.springframework.stereotype.Component;

/** Who gets a task. Diagrams call it {@code assignees}. */
@Component
public class Assignees {

	private final ContactBook contacts;

	Assignees(ContactBook contacts) {
		this.contacts = contacts;
	}

	/**
	 * The contact when it is one person, or whoever raised the need while there is none.
	 * {@code null} when a team shares the work: to the engine that means nobody yet.
	 */
	public String contact(Reference reference) {
		Optional<ContactTeam> contact = this.contacts.contactOf(reference);
		if (contact.filter(ContactTeam::shared).isPresent()) {
			return null;
		}
		return contact.map((team) -> team.lead().text()).orElseGet(() -> raiser(reference));
	}

	/** The lead and the members when a team shares the work, else nobody. */
	public List<String> team(Reference reference) {
		return this.contacts.contactOf(reference)
			.filter(ContactTeam::shared)
			.map((team) -> team.all().stream().map(StaffId::text).toList())
			.orElse(List.of());
	}

	/**
	 * Whoever raised the need.
	 * @throws IllegalStateException when there is no such partnership
	 */
	public String raiser(Reference reference) {
		return this.contacts.raisedBy(reference)
			.map(StaffId::text)
			.orElseThrow(() -> new IllegalStateException("Nobody is known to have raised " + reference));
	}

}
