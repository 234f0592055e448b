package org.bindery.desk.web;

import org.bindery.desk.Possibilities;
import org.bindery.desk.Possibility;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.HandoverReason;
import org.bindery.partnerships.Handovers;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.people.Attempts;
import org.bindery.people.Staff;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Passes a partnership to another contact. */
@Controller
@RequestMapping("/partnerships/{reference}/contact")
class ContactPage extends ActionPage<ContactForm> {

	private final Handovers handovers;

	private final Staff staff;

	ContactPage(Possibilities possibilities, Attempts attempts, Handovers handovers, Staff staff) {
		super(PartnershipAction.CHANGE_CONTACT, "contact", possibilities, attempts);
		this.handovers = handovers;
		this.staff = staff;
	}

	@Override
	ContactForm blank(Possibility asked) {
		return new ContactForm("", asked.team().stream().map(StaffId::text).toList(), null);
	}

	@Override
	void offer(Possibility asked, Model model) {
		model.addAttribute("staff", this.staff.choices());
		model.addAttribute("reasons", HandoverReason.values());
	}

	@Override
	Reference act(Reference reference, ContactForm form, StaffId person) {
		this.handovers.begin(reference, form.change(), person);
		return reference;
	}

}
