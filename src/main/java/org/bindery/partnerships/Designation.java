package org.bindery.partnerships;

import java.util.List;
import org.bindery.engine.forms.Choice;
import org.bindery.engine.forms.Form;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.words.FormHeading;
import org.bindery.partnerships.words.HowItBegan;
import org.bindery.people.Role;
import org.springframework.stereotype.Component;

/** Says who is the contact of a partnership, before there is one. */
@Component
class Designation {

	private final Partnerships partnerships;

	private final ContactOffers offers;

	private final HowItBegan wishes;

	private final FormHeading heading;

	Designation(Partnerships partnerships, ContactOffers offers, HowItBegan wishes, FormHeading heading) {
		this.partnerships = partnerships;
		this.offers = offers;
		this.wishes = wishes;
		this.heading = heading;
	}

	/** Whoever raised the need; nobody yet where a partner proposed the partnership. */
	String designator(Reference reference) {
		Partnership partnership = this.partnerships.byReference(reference);
		return partnership.origin().proposedBy().isPresent() ? null : partnership.origin().raisedBy().text();
	}

	/** The managers, where a partner proposed the partnership. */
	List<String> designators(Reference reference) {
		return this.partnerships.byReference(reference).origin().proposedBy().isPresent()
				? List.of(Role.MANAGER.group()) : List.of();
	}

	Form<DesignateContact> form(Reference reference) {
		List<Choice> choices = this.offers.choices();
		Partnership partnership = this.partnerships.byReference(reference);
		StaffId contact = partnership.contact().orElse(partnership.origin().raisedBy());
		DesignateContact form = new DesignateContact(this.offers.ifOffered(contact),
				partnership.team().stream().map(StaffId::text).toList());
		return this.wishes.told(this.heading.over(reference, form), partnership)
			.with("contactOptions", choices)
			.with("teamOptions", choices);
	}

	void designate(Reference reference, DesignateContact form) {
		this.partnerships.byReference(reference).designate(this.offers.chosen(form.contact(), form.team()));
	}

}
