package org.bindery.reviews;

import java.util.List;
import java.util.Optional;

import org.bindery.engine.forms.FormWords;

/** What one side says of trust and value, beside what it said the last time. */
record PulseRow(String side, String trust, String value) {

	static List<PulseRow> of(Pulse now, Optional<Pulse> before) {
		return List.of(
				new PulseRow(FormWords.say("reviews.form.library"),
						said(now.libraryTrust(), before.map(Pulse::libraryTrust)),
						said(now.libraryValue(), before.map(Pulse::libraryValue))),
				new PulseRow(FormWords.say("reviews.form.partners"),
						said(now.partnersTrust(), before.map(Pulse::partnersTrust)),
						said(now.partnersValue(), before.map(Pulse::partnersValue))));
	}

	private static String said(Integer now, Optional<Integer> before) {
		String said = (now != null) ? FormWords.say("reviews.form.said", now) : FormWords.say("reviews.form.notSaid");
		return before.map((then) -> FormWords.say("reviews.form.saidBefore", said, then)).orElse(said);
	}

}
