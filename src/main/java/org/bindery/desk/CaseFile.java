package org.bindery.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.bindery.engine.Account;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.PartnershipAction;
import org.bindery.selection.PartnerRole;

/**
 * All that is known of one partnership.
 *
 * @param purpose what partners are needed for
 * @param contact the contact, or the lead of the contact team; empty until designated
 * @param tasks the first due first
 * @param proposedBy the name of the partner who proposed it
 * @param actions what the reader can do
 * @param names the names of all staff in this, by id
 */
public record CaseFile(Partnership partnership, String purpose, Optional<Account> contact, Optional<String> proposedBy,
		List<InRole> partners, List<WaitingTask> tasks, Happened happened, Matters matters,
		List<PartnershipAction> actions, Map<String, String> names) {

	/** A partner, by name, with what it does in the partnership. */
	public record InRole(String partner, Set<PartnerRole> roles) {
	}

}
