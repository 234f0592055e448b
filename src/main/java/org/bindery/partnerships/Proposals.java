package org.bindery.partnerships;

import java.util.List;
import java.util.Set;

import org.bindery.engine.Processes;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.actions.RequiredText;
import org.bindery.partnerships.history.HistoryKeeper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what partners propose. */
@Component
public class Proposals {

	private final NewPartnerships newPartnerships;

	private final NamedPartners partners;

	private final HistoryKeeper history;

	private final Processes processes;

	Proposals(NewPartnerships newPartnerships, NamedPartners partners, HistoryKeeper history, Processes processes) {
		this.newPartnerships = newPartnerships;
		this.partners = partners;
		this.history = history;
		this.processes = processes;
	}

	/**
	 * Begins a partnership that a partner proposes; the managers designate its contact.
	 * @param person the id of the member of staff who records it
	 * @return its reference
	 * @throws Refusal of the field that is wrong
	 */
	@Transactional
	public Reference propose(Proposal form, StaffId person) {
		RequiredText.check("title", form.title(), Recordings.LONGEST_TITLE, "partnerships.refusal.missing");
		RequiredText.check("purpose", form.purpose(), Recordings.LONGEST_PURPOSE, "partnerships.refusal.missing");
		form.gap().ifPresent((gap) -> {
			throw gap;
		});
		Set<Long> ids = this.partners.ids("partner", (form.partner() != null) ? List.of(form.partner()) : List.of(),
				form.newPartner());
		Partnership partnership = this.newPartnerships.raise(form.title().strip(), form.purpose().strip(), person, "");
		partnership.origin().proposedBy(ids.iterator().next());
		this.newPartnerships.flush();
		this.history.note(partnership.reference(), person, "partnershipProposed", "Proposed by a partner",
				form.title().strip());
		this.processes.begin("PartnershipProposed", partnership.reference());
		return partnership.reference();
	}

}
