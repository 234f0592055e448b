package org.bindery.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it is searched: in lower case, without accents, with straight apostrophes, its
 * words one blank apart. What is kept to be found and what somebody types go through the
 * same.
 */
public final class SearchText {

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

	/** As phones and word processors write them. */
	private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u00B4`]");

	private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

	private SearchText() {
	}

	/**
	 * The texts in one.
	 * @param longest how many characters there is room for; what comes after is not found
	 */
	public static String of(int longest, String... texts) {
		String text = plain(String.join(" ", texts));
		return text.substring(0, Math.min(text.length(), longest));
	}

	static String plain(String text) {
		String straight = APOSTROPHES.matcher(text).replaceAll("'");
		String letters = ACCENTS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFKD)).replaceAll("");
		return GAPS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
	}

}
