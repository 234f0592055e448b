package org.bindery.people;

import java.util.List;
import java.util.stream.Stream;

import org.bindery.identity.StaffId;

/**
 * Who is the contact of a partnership.
 *
 * @param lead the contact, or who leads the team
 * @param members the others of the team; empty where the contact is one person
 */
public record ContactTeam(StaffId lead, List<StaffId> members) {

	/** Puts the others in order, each once, the lead not among them. */
	public ContactTeam {
		StaffId leads = lead;
		members = members.stream().filter((member) -> !member.equals(leads)).distinct().sorted().toList();
	}

	/** The lead, then the others. */
	public List<StaffId> all() {
		return Stream.concat(Stream.of(this.lead), this.members.stream()).toList();
	}

	/** Whether several people share the work. */
	public boolean shared() {
		return !this.members.isEmpty();
	}

}
