package org.bindery.partnerships.words;

import org.bindery.engine.forms.Form;
import org.bindery.engine.forms.FormWords;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.typing.OnePiece;

import org.springframework.stereotype.Component;

/** Says at the top of a form which partnership it is for. */
@Component
public class FormHeading {

	private final Partnerships partnerships;

	private final PartnerNames partnerNames;

	FormHeading(Partnerships partnerships, PartnerNames partnerNames) {
		this.partnerships = partnerships;
		this.partnerNames = partnerNames;
	}

	/** The record's form with the text {@code heading}. */
	public <R extends Record> Form<R> over(Reference reference, R record) {
		Partnership partnership = this.partnerships.byReference(reference);
		String names = this.partnerNames.of(partnership);
		String heading = OnePiece.of(partnership.title()) + " (" + reference + ")";
		return Form.of(record)
			.with("heading",
					names.isEmpty() ? heading : FormWords.say("partnerships.form.with", heading, OnePiece.of(names)));
	}

}
