package org.bindery.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bindery.identity.StaffId;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.actions.PartnershipAction;

/**
 * Something that somebody would like to do with a partnership.
 *
 * @param contact the name of whom to speak with; empty until designated
 * @param team the ids of the contact team's other members
 * @param partners the ids of the partners
 * @param hindrance empty where it is possible
 */
public record Possibility(PartnershipAction action, Partnership partnership, Optional<String> contact,
		List<StaffId> team, Set<Long> partners, Optional<Hindrance> hindrance) {

	public boolean open() {
		return this.hindrance.isEmpty();
	}

}
