package org.bindery.reviews;

import java.util.List;
import java.util.Optional;

/** What one side says of trust and value, beside what it said the last time. */
record PulseRow(String side, String trust, String value) {

	static List<PulseRow> of(Pulse now, Optional<Pulse> before) {
		return List.of(
				new PulseRow("The library", said(now.libraryTrust(), before.map(Pulse::libraryTrust)),
						said(now.libraryValue(), before.map(Pulse::libraryValue))),
				new PulseRow("The partners", said(now.partnersTrust(), before.map(Pulse::partnersTrust)),
						said(now.partnersValue(), before.map(Pulse::partnersValue))));
	}

	private static String said(Integer now, Optional<Integer> before) {
		String said = (now != null) ? now + " of 5" : "Not said";
		return before.map((then) -> said + " (last time " + then + ")").orElse(said);
	}

}
