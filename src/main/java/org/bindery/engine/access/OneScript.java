package org.bindery.engine.access;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether each word of a name is written in letters of one script: in two, one letter
 * passes for another. A whole word in letters that look like others stays possible, but
 * as no colleague's name: see {@link LookAlikes}.
 */
final class OneScript {

	private static final Pattern APART = Pattern.compile("[\\s\\p{Z}\\p{P}]+");

	private static final Set<UnicodeScript> OF_ANY = EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);

	/** Written together in one word. */
	private static final Set<UnicodeScript> EAST_ASIAN = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO, UnicodeScript.HANGUL);

	private static final Pattern SMALL_CAPITAL = Pattern.compile("LATIN LETTER SMALL CAPITAL ([A-Z])");

	private OneScript() {
	}

	static boolean each(String name) {
		return Stream.of(APART.split(name))
			.map(OneScript::of)
			.allMatch((scripts) -> scripts.size() < 2 || EAST_ASIAN.containsAll(scripts));
	}

	private static Set<UnicodeScript> of(String word) {
		return word.codePoints()
			.mapToObj(UnicodeScript::of)
			.filter((script) -> !OF_ANY.contains(script))
			.collect(Collectors.toSet());
	}

	/** Small capitals, such as ᴠ, as the letters that they are. */
	static String fullSize(String name) {
		return name.codePoints().mapToObj(OneScript::fullSize).collect(Collectors.joining());
	}

	private static String fullSize(int letter) {
		Matcher small = SMALL_CAPITAL.matcher(Objects.requireNonNullElse(Character.getName(letter), ""));
		return small.matches() ? small.group(1) : Character.toString(letter);
	}

}
