package org.bindery.partnerships;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Values as forms and letters say them, which are in English. */
public final class InWords {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

	private InWords() {
	}

	public static String date(LocalDate date) {
		return DATE.format(date);
	}

	public static String number(int number) {
		return String.format(Locale.US, "%,d", number);
	}

	/** In the order given: {@code A, B and C}; empty for none. */
	public static String listed(List<String> names) {
		int last = names.size() - 1;
		return (last < 1) ? String.join("", names)
				: String.join(", ", names.subList(0, last)) + " and " + names.get(last);
	}

	/** The text's lines without the blank ones; none where there is no text. */
	public static List<String> lines(String text) {
		return text.lines().map(String::strip).filter(Predicate.not(String::isEmpty)).toList();
	}

}
