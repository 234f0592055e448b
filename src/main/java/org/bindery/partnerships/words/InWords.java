package org.bindery.partnerships.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.bindery.engine.forms.FormWords;

/** Values in words: for letters, which are in English, and names in a row for readers. */
public final class InWords {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

	/** Before which Spanish says another word. */
	private static final Pattern BEGINS_WITH_I = Pattern.compile("^(?i)h?[ií](?!e)");

	private InWords() {
	}

	public static String date(LocalDate date) {
		return DATE.format(date);
	}

	public static String number(int number) {
		return String.format(Locale.US, "%,d", number);
	}

	/**
	 * In the reader's language and the order given: {@code A, B and C}; empty for none.
	 */
	public static String listed(List<String> names) {
		int last = names.size() - 1;
		if (last < 1) {
			return String.join("", names);
		}
		boolean beforeI = BEGINS_WITH_I.matcher(names.get(last)).find();
		return FormWords.say(beforeI ? "partnerships.form.andI" : "partnerships.form.and",
				String.join(", ", names.subList(0, last)), names.get(last));
	}

	/** The text's lines without the blank ones; none where there is no text. */
	public static List<String> lines(String text) {
		return text.lines().map(String::strip).filter(Predicate.not(String::isEmpty)).toList();
	}

}
