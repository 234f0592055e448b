package org.bindery.engine.access;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bindery.engine.accounts.RoleGroups;
import org.bindery.engine.steps.Caller;
import org.bindery.search.SameName;

/**
 * Names as they are read at a glance: as they are compared elsewhere, and with signs that
 * look alike as one, {@code 0} and {@code O}, {@code 1}, {@code l}, {@code i} and
 * {@code I}, and letters of other scripts as the Latin ones that they pass for.
 */
final class LookAlikes {

	private static final Map<Integer, Integer> LATIN = pairs("01|iǀꞁ" + "асԁеһіјкӏмнорԛѕтухвѵԝ" + "αβεηικμνορτυχ",
			"olllll" + "acdehljklmhopqstyxbvw" + "abehlkmnoptyx");

	/** Within a word they are read as letters. */
	private static final Map<String, String> LETTERS = Map.of("!", "l", "ǃ", "l", "¡", "i", "3", "e", "4", "a", "5",
			"s", "7", "t", "8", "b");

	private static final Pattern WITHIN = Pattern.compile("(?<=\\p{L})[!ǃ¡34578](?=\\p{L})");

	/** What somebody is besides, not who. */
	private static final Pattern ADDED = Pattern.compile("[(\\[{（][^)\\]}）]*+[)\\]}）]?");

	private static final Set<String> RESERVED = Stream
		.concat(RoleGroups.ALL.stream(),
				Stream.of(Caller.ENGINE, "camunda", "system", "null", "undefined", "anonymous", "anonymousUser"))
		.map(LookAlikes::of)
		.collect(Collectors.toUnmodifiableSet());

	private LookAlikes() {
	}

	static String of(String name) {
		String bare = ADDED.matcher(name).replaceAll(" ").strip();
		// not even one whose initial would be an "and"
		String full = OneScript.fullSize(bare.isEmpty() ? name : bare).toLowerCase(Locale.ROOT);
		return SameName.of(WITHIN.matcher(full).replaceAll((sign) -> LETTERS.get(sign.group())))
			.codePoints()
			.mapToObj((letter) -> Character.toString(LATIN.getOrDefault(letter, letter)))
			.collect(Collectors.joining());
	}

	/** Whether it is read as Bindery itself, a role or nobody. */
	static boolean isReserved(String name) {
		return RESERVED.contains(of(name));
	}

	private static Map<Integer, Integer> pairs(String signs, String letters) {
		return IntStream.range(0, signs.length())
			.boxed()
			.collect(Collectors.toMap((place) -> (int) signs.charAt(place), (place) -> (int) letters.charAt(place)));
	}

}
