package org.bindery.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bindery.typing.Unseen;

/**
 * Text as it is searched and compared: in lower case, without accents, apostrophes and
 * what cannot be seen, its words one blank apart. What is kept to be found and what
 * somebody types go through the same.
 */
public final class SearchText {

	/**
	 * Apostrophes and what stands for one, such as the ʻokina: a word is one word with
	 * and without.
	 */
	private static final Pattern APOSTROPHES = Pattern.compile("['‘’‚‛`´′‵ʹʻʼʽʾʿˈˊˋ՚׳Ꞌꞌ❛❜＇]");

	private static final Pattern QUOTES = Pattern.compile("[\\p{Pi}\\p{Pf}„″ˮ״❝❞〝〞〟＂]");

	/**
	 * Accents, and points of Arabic and Hebrew; the vowels of other scripts are letters.
	 */
	private static final Pattern UNSEEN = Pattern
		.compile("[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF" + "\uFE20-\uFE2F"
				+ Unseen.CHARACTERS + "\\p{Cs}\\p{Co}\\p{Cn}]+");

	private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212\u2043\u02D7]");

	private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

	/** Letters that Unicode does not take for another one with an accent. */
	private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("ß", "ss"), Map.entry("æ", "ae"),
			Map.entry("œ", "oe"), Map.entry("þ", "th"), Map.entry("ø", "o"), Map.entry("ł", "l"), Map.entry("đ", "d"),
			Map.entry("ð", "d"), Map.entry("ɖ", "d"), Map.entry("ħ", "h"), Map.entry("ŧ", "t"), Map.entry("ı", "i"),
			Map.entry("ȷ", "j"), Map.entry("ŋ", "n"), Map.entry("ĸ", "k"), Map.entry("ɓ", "b"), Map.entry("ɗ", "d"),
			Map.entry("ƙ", "k"), Map.entry("ƴ", "y"), Map.entry("ǝ", "e"), Map.entry("ə", "e"), Map.entry("ɛ", "e"),
			Map.entry("ɔ", "o"), Map.entry("ƒ", "f"), Map.entry("ɣ", "g"), Map.entry("ɩ", "i"), Map.entry("ɨ", "i"),
			Map.entry("ʉ", "u"), Map.entry("ƶ", "z"), Map.entry("ŀ", "l"), Map.entry("ς", "σ"));

	private static final Pattern LETTER = Pattern.compile("[" + String.join("", LETTERS.keySet()) + "]");

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
		// some of these would fall apart into a blank and an accent
		String words = QUOTES.matcher(APOSTROPHES.matcher(text).replaceAll("")).replaceAll("\"");
		String seen = UNSEEN.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
		String letters = LETTER.matcher(seen.toLowerCase(Locale.ROOT))
			.replaceAll((found) -> Matcher.quoteReplacement(LETTERS.get(found.group())));
		String straight = DASHES.matcher(letters).replaceAll("-");
		return GAPS.matcher(straight).replaceAll(" ").strip();
	}

}
