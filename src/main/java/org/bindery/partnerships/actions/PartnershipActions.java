package org.bindery.partnerships.actions;

import java.util.NoSuchElementException;

import org.bindery.engine.Carried;
import org.bindery.engine.Processes;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.history.HistoryKeeper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way in which somebody's action changes a partnership. Of two at once the later
 * one waits, and finds what the first one left.
 */
@Component
public class PartnershipActions {

	private final Partnerships partnerships;

	private final HistoryKeeper history;

	private final Processes processes;

	PartnershipActions(Partnerships partnerships, HistoryKeeper history, Processes processes) {
		this.partnerships = partnerships;
		this.history = history;
		this.processes = processes;
	}

	/**
	 * Takes an action, in the caller's transaction; nobody else takes one at that
	 * partnership until the transaction is over.
	 * @param person the id of the member of staff who takes it
	 * @param refusal the message that says why it makes no sense where the partnership
	 * stands; it is given the reference
	 * @throws Refusal of the whole where it makes no sense
	 * @throws NoSuchElementException where there is no such partnership
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Taken take(PartnershipAction action, Reference reference, StaffId person, String refusal) {
		Partnership partnership = this.partnerships.lock(reference)
			.orElseThrow(() -> new NoSuchElementException("No partnership " + reference));
		if (!action.appliesTo(partnership)) {
			throw new Refusal("", refusal, reference);
		}
		return new Taken(partnership, person);
	}

	/** An action of one person at one partnership. */
	public final class Taken {

		private final Partnership partnership;

		private final StaffId person;

		private Taken(Partnership partnership, StaffId person) {
			this.partnership = partnership;
			this.person = person;
		}

		/** To be changed by the action. */
		public Partnership partnership() {
			return this.partnership;
		}

		/**
		 * Keeps in the history what the person did.
		 * @param step the id of what was done
		 * @param label what the note tells, in words for people
		 */
		public void note(String step, String label, String note) {
			PartnershipActions.this.history.note(this.partnership.reference(), this.person, step, label, note);
		}

		/**
		 * Tells the partnership's process.
		 * @throws Refusal where it does not wait for that
		 */
		public void tell(String message) {
			tell(message, Carried.NOTHING);
		}

		/**
		 * Tells the partnership's process, with ids that are known only where the message
		 * arrives.
		 * @throws Refusal where it does not wait for that
		 */
		public void tell(String message, Carried ids) {
			// a job that changed it meanwhile shows here, not amid the engine's work
			PartnershipActions.this.partnerships.flush();
			PartnershipActions.this.processes.ask(message, this.partnership.reference(), ids);
		}

	}

}
