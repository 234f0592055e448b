package org.bindery.desk.web;

import org.bindery.desk.Possibilities;
import org.bindery.desk.Possibility;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Holds;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.people.Attempts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lets a partnership go on before the date to resume. */
@Controller
@RequestMapping("/partnerships/{reference}/resume")
class ResumePage extends ActionPage<ResumePage.Yes> {

	private final Holds holds;

	ResumePage(Possibilities possibilities, Attempts attempts, Holds holds) {
		super(PartnershipAction.RESUME, "resume", possibilities, attempts);
		this.holds = holds;
	}

	@Override
	Yes blank(Possibility asked) {
		return new Yes();
	}

	@Override
	void offer(Possibility asked, Model model) {
		this.holds.of(asked.partnership()).ifPresent((hold) -> model.addAttribute("hold", hold));
	}

	@Override
	Reference act(Reference reference, Yes form, StaffId person) {
		this.holds.resume(reference, person);
		return reference;
	}

	/** There is nothing to fill in. */
	record Yes() {
	}

}
