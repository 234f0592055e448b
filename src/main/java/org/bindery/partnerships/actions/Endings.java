package org.bindery.partnerships.actions;

import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends partnerships before their term, because somebody asks for it. */
@Component
public class Endings {

	/** The longest reason, in characters. */
	public static final int LONGEST_REASON = 1000;

	private final PartnershipActions actions;

	Endings(PartnershipActions actions) {
		this.actions = actions;
	}

	/**
	 * Asks the partnership's process to end well.
	 * @param person the id of the member of staff who asks
	 * @throws Refusal of the field {@code reason}, or of the whole unless the partnership
	 * is active
	 */
	@Transactional
	public void end(Reference reference, String reason, StaffId person) {
		RequiredText.check("reason", reason, LONGEST_REASON, "partnerships.refusal.endReasonMissing");
		PartnershipActions.Taken end = this.actions.take(PartnershipAction.END, reference, person,
				"partnerships.refusal.notActive");
		end.partnership().endsBecause(reason.strip(), person);
		end.note("partnershipEnds", "Asked to end", reason.strip());
		end.tell("PartnershipEnds");
	}

}
