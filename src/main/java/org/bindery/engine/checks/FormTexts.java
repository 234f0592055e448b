package org.bindery.engine.checks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.parser.Parser;

/**
 * A form's texts are shown. Nothing in them runs, on the server or in a colleague's
 * browser, and nothing of the case gets into an address that a colleague could follow.
 */
final class FormTexts {

	/** In letters; several times what ours have. */
	private static final int LONGEST = 2000;

	private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?]");

	private static final Pattern SCRIPT = Pattern.compile("(java|vb|live)script:|data:(?!image/(png|jpeg|gif);)");

	/** What an expression or a template makes of an address shows only later. */
	static final String OF_ONES_OWN = "(?:/[\\w.~%-][\\w.~%/?=&-]*|data:image/[\\w+;,/=]+)";

	/** In Markdown, with nothing in its words that would move where they end. */
	private static final String OWN_PICTURE = "!\\[[\\p{L}\\p{M}\\p{N} .,:'-]*\\]\\(" + OF_ONES_OWN + "\\)";

	private static final String LINK = "\\[[^\\[\\]\\\\`" + FormTemplates.VALUE
			+ "]*\\]\\((?:https://[\\w.-]+(?::\\d+)?(?:[/?#][\\w.~%/?=&#:+,;@!*-]*)?"
			+ "|mailto:[\\w.+-]+@[\\w.-]+|tel:\\+?[\\d-]+|/(?:[\\w.~%?#-][\\w.~%/?=&#:+,;@!*-]*)?)\\)";

	private static final Pattern OTHER_LINK = Pattern.compile("\\][(\\[:]");

	private static final String SIGNS = "[\\p{L}\\p{M}\\p{N}*_~.,;:!?¿¡()\"'’‘“”«»…–—%$€£#+-]*";

	/** Beside something of the case in one word: no other such, nothing of an address. */
	private static final Pattern BESIDE = Pattern.compile(SIGNS + FormTemplates.VALUE + SIGNS);

	private FormTexts() {
	}

	/**
	 * What is wrong with a text.
	 * @param typed the names whose values its form has as they were typed
	 */
	static Stream<String> problems(String text, Collection<String> typed) {
		if (text.length() > LONGEST) {
			return Stream.of("A form's text has at most %d letters: \"%s\"".formatted(LONGEST, text));
		}
		List<String> readings = FormTemplates.readings(text, typed);
		Stream<String> computed = readings.isEmpty()
				? Stream.of("A form's text shows with {{…}} what stands beside its fields, and computes nothing: \"%s\""
					.formatted(text))
				: Stream.empty();
		return Stream
			.of(runs(text).stream(), computed,
					readings.stream()
						.flatMap((reading) -> Stream.concat(runs(reading).stream(), leads(reading).stream())))
			.flatMap((each) -> each)
			.distinct();
	}

	/** What would run in it, whatever it is. */
	static Optional<String> runs(String text) {
		if (Elements.isExpression(text)) {
			return Optional.of("A form evaluates nothing on the server: \"%s\"".formatted(text));
		}
		String plain = plain(text);
		if (TAG.matcher(plain).find()) {
			return Optional.of("A form's texts are Markdown without HTML: \"%s\"".formatted(text));
		}
		if (plain.replaceAll(OWN_PICTURE, "").contains("![")) {
			return Optional.of("A picture must come from Bindery itself: \"%s\"".formatted(text));
		}
		String address = plain.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
		return SCRIPT.matcher(address).find() ? Optional.of("A form must not run a script: \"%s\"".formatted(text))
				: Optional.empty();
	}

	/** Where it would lead that nobody can read in the form. */
	private static Optional<String> leads(String reading) {
		String rest = plain(reading).replaceAll(OWN_PICTURE, "").replaceAll(LINK, "[");
		if (OTHER_LINK.matcher(rest).find()) {
			return Optional
				.of("A link must lead to a fixed address, which begins with https:, mailto:, tel: or /: \"%s\""
					.formatted(shown(reading)));
		}
		return Arrays.stream(rest.split("[\\s\\u00A0]+"))
			.filter((word) -> word.contains(FormTemplates.VALUE) && !isApart(word))
			.findFirst()
			.map((word) -> "What comes from the case must not touch an address, or something else of the case: \"%s\""
				.formatted(shown(word)));
	}

	private static boolean isApart(String word) {
		return BESIDE.matcher(word).matches()
				&& !word.replace(FormTemplates.VALUE, "").toLowerCase(Locale.ROOT).contains("www.");
	}

	private static String shown(String reading) {
		return reading.replace(FormTemplates.VALUE, "{{…}}");
	}

	private static String plain(String text) {
		return Parser.unescapeEntities(text, false);
	}

}
