package org.bindery.people;

import java.util.List;

/**
 * Who is the contact of a partnership.
 *
 * @param lead the contact, or who leads the team
 * @param members the others of the team; empty where the contact is one person
 */
public record ContactTeam(String lead, List<String> members) {

	public ContactTeam {
		members = List.copyOf(members);
	}

	/** Whether several people share the work. */
	public boolean shared() {
		return !this.members.isEmpty();
	}

}
