package org.bindery.desk.web;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Proposals;
import org.bindery.people.Attempts;
import org.bindery.people.SentForms;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Records what a partner proposes. */
@Controller
@RequestMapping(ProposePage.ADDRESS)
class ProposePage extends BeginningPage<ProposeForm> {

	static final String ADDRESS = "/partnerships/propose";

	private final Proposals proposals;

	private final PartnerChoices partners;

	ProposePage(Proposals proposals, PartnerChoices partners, Attempts attempts, SentForms sentForms) {
		super(ADDRESS, "desk/propose", "PROPOSE", attempts, sentForms);
		this.proposals = proposals;
		this.partners = partners;
	}

	@Override
	ProposeForm blank(String key, StaffId person) {
		return ProposeForm.blank(key);
	}

	@Override
	void offer(Model model) {
		model.addAttribute("partners", this.partners.all());
	}

	@Override
	Reference begin(ProposeForm form, StaffId person) {
		return this.proposals.propose(form.proposal(), person);
	}

}
