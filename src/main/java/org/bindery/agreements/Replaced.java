package org.bindery.agreements;

import org.bindery.engine.forms.FormWords;
import org.bindery.partnerships.Partnerships;

import org.springframework.stereotype.Component;

/** Says what a version of the agreement replaces. */
@Component
class Replaced {

	private final Agreements agreements;

	private final Partnerships partnerships;

	Replaced(Agreements agreements, Partnerships partnerships) {
		this.agreements = agreements;
		this.partnerships = partnerships;
	}

	/**
	 * Such as {@code the version of Monday, March 1, 2027}; empty where it is the first.
	 */
	String inWords(Agreement agreement) {
		return this.agreements.before(agreement)
			.flatMap(Agreement::signatures)
			.map((signatures) -> FormWords.say("agreements.form.versionOf", FormWords.date(signatures.signedOn())))
			.orElseGet(() -> agreedOutside(agreement) ? FormWords.say("agreements.form.agreedBefore") : "");
	}

	private boolean agreedOutside(Agreement agreement) {
		return this.partnerships.byReference(agreement.reference()).origin().isAgreedOutside();
	}

}
