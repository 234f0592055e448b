package org.bindery.partnerships;

import org.bindery.engine.forms.Form;
import org.bindery.engine.forms.FormWords;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.DecideOnAnotherTry.Decision;
import org.bindery.partnerships.history.HistoryKeeper;
import org.bindery.partnerships.words.FormHeading;
import org.springframework.stereotype.Component;

/** Decides how it goes on where no partner was found, or nobody agreed. */
@Component
class AnotherTry {

	private final Partnerships partnerships;

	private final FormHeading heading;

	private final HistoryKeeper history;

	AnotherTry(Partnerships partnerships, FormHeading heading, HistoryKeeper history) {
		this.partnerships = partnerships;
		this.heading = heading;
		this.history = history;
	}

	Form<DecideOnAnotherTry> form(Reference reference) {
		boolean agreeing = this.partnerships.byReference(reference).stage() == Stage.AGREEING;
		return this.heading.over(reference, Form.blank(DecideOnAnotherTry.class))
			.with("situation",
					FormWords.say(agreeing ? "partnerships.form.noAgreement" : "partnerships.form.noPartner"));
	}

	Decision decide(Reference reference, DecideOnAnotherTry form, StaffId person) {
		boolean declined = form.decision() == Decision.DECLINE;
		if (declined) {
			this.partnerships.byReference(reference).endsBecause(form.reason(), person);
		}
		this.history.note(reference, person, "decideOnAnotherTry", declined ? "Why it ends" : "Why another try",
				form.reason());
		return form.decision();
	}

}
