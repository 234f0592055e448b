package org.bindery.desk.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.desk.work.Trouble;
import org.bindery.engine.accounts.Account;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.work.WaitingTask;

/**
 * All that is known of one partnership.
 *
 * @param purpose what partners are needed for
 * @param troubles what is stuck
 * @param tasks the first due first
 * @param actions what the reader can do
 */
record CaseFile(Partnership partnership, String purpose, People people, AgreementVersions agreements,
		List<Trouble> troubles, List<WaitingTask> tasks, CaseHistory happened, BesideSteps matters,
		List<PartnershipAction> actions) {

	/** Whether nobody has to do anything, as far as the reader knows. */
	public boolean nothingWaits() {
		return this.troubles.isEmpty() && this.tasks.isEmpty() && this.matters.turns().isEmpty();
	}

	/**
	 * Who is in it.
	 *
	 * @param contact the contact, or the lead of the contact team; empty until designated
	 * @param proposedBy the name of the partner who proposed it
	 * @param partners in alphabetical order
	 * @param names the names of all staff in this, by id
	 */
	record People(Optional<Account> contact, Optional<String> proposedBy, List<Involved> partners,
			Map<StaffId, String> names) {
	}

}
