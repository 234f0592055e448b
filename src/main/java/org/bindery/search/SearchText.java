package org.bindery.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
	private static final String APOSTROPHES = "'‘’‚‛`´′‵ʹʻʼʽʾʿˈˊˋ՚׳Ꞌꞌ❛❜＇｀\u1FBD\u1FBF\u1FEF\u1FFD";

	private static final Pattern APOSTROPHE = Pattern.compile("[" + APOSTROPHES + "]");

	private static final Pattern QUOTES = Pattern.compile("[\\p{Pi}\\p{Pf}„″‶ˮ״❝❞〝〞〟＂]");

	/** As in col·lecció, or between the words of ビル・ゲイツ. */
	private static final String MIDDLE_DOTS = "·‧∙⋅・";

	/**
	 * Accents, and points of Arabic and Hebrew; the vowels of other scripts are letters.
	 */
	private static final Pattern UNSEEN = Pattern
		.compile("[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF" + "\uFE20-\uFE2F"
				+ APOSTROPHES + MIDDLE_DOTS + Unseen.CHARACTERS + "\\p{Cs}\\p{Co}\\p{Cn}]+");

	private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212\u2043\u02D7]");

	private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

	/** Letters that Unicode does not take for another one with an accent. */
	private static final Map<String, String> LETTERS = each("""
			a ⱥɑ, ae æ, b ƀɓƃ, c ƈȼ, d đðɖɗƌȡ, e ǝəɛɇ, f ƒ, g ǥɠɣɡ, h ħⱨɦ, hv ƕ, i ıɩɨ, j ȷɉ, k ĸƙⱪ, l łƚⱡɫȴ,
			m ɱ, n ŋɲƞȵ, o øɔɵ, oe œ, ou ȣ, p ƥᵽ, q ɋ, r ɍɽʀ, s ʃȿ, ss ß, t ŧƭʈƫⱦȶ, th þ, u ʉʊ, v ʋʌ, w ⱳƿ,
			y ƴɏ, z ƶʒȥɀⱬ, σ ς""");

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

	/** Tasklist's pickers do the same in {@code plain.js}. */
	static String plain(String text) {
		// some of these would fall apart into a blank and an accent
		String words = QUOTES.matcher(APOSTROPHE.matcher(text).replaceAll("")).replaceAll("\"");
		String seen = UNSEEN.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
		String letters = LETTER.matcher(seen.toLowerCase(Locale.ROOT))
			.replaceAll((found) -> Matcher.quoteReplacement(LETTERS.get(found.group())));
		String straight = DASHES.matcher(letters).replaceAll("-");
		String apart = GAPS.matcher(straight).replaceAll(" ").strip();
		// a Korean syllable needs the room of one letter again
		return Normalizer.normalize(apart, Normalizer.Form.NFC);
	}

	private static Map<String, String> each(String table) {
		return Stream.of(table.split(",\\s+"))
			.map((entry) -> entry.split(" "))
			.flatMap((entry) -> entry[1].chars()
				.mapToObj(Character::toString)
				.map((letter) -> Map.entry(letter, entry[0])))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
