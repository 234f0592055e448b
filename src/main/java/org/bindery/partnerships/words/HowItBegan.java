package org.bindery.partnerships.words;

import java.util.Optional;

import org.bindery.engine.forms.Form;
import org.bindery.engine.forms.FormWords;
import org.bindery.identity.Reference;
import org.bindery.needs.Need;
import org.bindery.needs.Needs;
import org.bindery.needs.Proposers;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.people.Staff;

import org.springframework.stereotype.Component;

/** Says how a partnership began: what somebody wished for, and who. */
@Component
public class HowItBegan implements Proposers {

	private final Partnerships partnerships;

	private final PartnerNames partnerNames;

	private final Needs needs;

	private final Staff staff;

	HowItBegan(Partnerships partnerships, PartnerNames partnerNames, Needs needs, Staff staff) {
		this.partnerships = partnerships;
		this.partnerNames = partnerNames;
		this.needs = needs;
		this.staff = staff;
	}

	@Override
	public Optional<Long> proposerOf(Reference reference) {
		return this.partnerships.findByReference(reference).flatMap((partnership) -> partnership.origin().proposedBy());
	}

	@Override
	public String proposerInWords(Reference reference) {
		return this.partnerships.findByReference(reference).map(this::proposer).orElse("");
	}

	/** The form with the texts {@code purpose} and {@code proposedBy}. */
	public <R extends Record> Form<R> told(Form<R> form, Partnership partnership) {
		return form.with("purpose", this.needs.findById(partnership.origin().needId()).map(Need::purpose).orElse(""))
			.with("proposedBy", proposer(partnership));
	}

	private String proposer(Partnership partnership) {
		String partner = this.partnerNames.proposerOf(partnership);
		return partner.isEmpty() ? "" : FormWords.say("partnerships.form.proposer", partner,
				this.staff.nameOf(partnership.origin().raisedBy()));
	}

}
