package org.bindery.search;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether two names are meant to be one, for whoever notices duplicates: as they are
 * searched, and without punctuation, blanks and the "and" between two words. So
 * {@code AB}, {@code A.B.} and {@code A B} are one name: initials and compounds are
 * written in all these ways. Signs such as + and the # of {@code C#} count, and two
 * numbers stay two: {@code Room 1-2} is not {@code Room 12}.
 */
public final class SameName {

	/**
	 * In small letters: capitals among them are initials. Spanish says "e" before an "i".
	 */
	private static final Pattern SPANISH_AND = Pattern
		.compile("(?<=[\\s\\p{Z}])(?:y|e(?=[\\s\\p{Z}]+[Hh]?[IiÍí]))(?=[\\s\\p{Z}])");

	private static final Pattern AND = Pattern.compile("(?<=[^ ] )(?:[&+]|and) (?=[^ ])");

	private static final Pattern AMPERSAND = Pattern.compile("&");

	private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?<=\\p{N})[\\p{P} ]+(?=\\p{N})");

	/** Behind a letter, as in C#, the # says more than "number". */
	private static final Pattern NOTHING = Pattern.compile("[\\p{P} &&[^#]]|(?<!\\p{L})#");

	private SameName() {
	}

	/** Whether both are one name. */
	public static boolean isOf(String one, String other) {
		return of(one).equals(of(other));
	}

	/**
	 * What names that are the same have in common.
	 * @param longest how many characters there is room for; what comes after is not
	 * compared
	 */
	public static String of(int longest, String name) {
		String same = of(name);
		return same.substring(0, Math.min(same.length(), longest));
	}

	/** The same of names of any length. */
	public static String of(String name) {
		boolean capitalsOnly = name.equals(name.toUpperCase(Locale.ROOT));
		String typed = capitalsOnly ? name.toLowerCase(Locale.ROOT) : name;
		String plain = SearchText.plain(SPANISH_AND.matcher(typed).replaceAll("&"));
		String words = AND.matcher(AMPERSAND.matcher(plain).replaceAll(" & ").replaceAll(" +", " ")).replaceAll("");
		String apart = BETWEEN_NUMBERS.matcher(words).replaceAll("\u00A6");
		String letters = NOTHING.matcher(apart).replaceAll("");
		// a name of nothing but punctuation is still a name
		return letters.isEmpty() ? plain : letters;
	}

}
