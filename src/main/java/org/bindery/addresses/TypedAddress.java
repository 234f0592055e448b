package org.bindery.addresses;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bindery.typing.Unseen;

/** Takes off what comes along when somebody types or pastes how a person is reached. */
final class TypedAddress {

	private static final Pattern INVISIBLE = Pattern.compile("[" + Unseen.CHARACTERS + "]|[\\p{Cc}&&[^\\t\\n\\r]]");

	private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

	/**
	 * What stands before or after an address in a list or a sentence, or marks a link.
	 */
	private static final Pattern AROUND = Pattern.compile("^[ ,;\"“”„«»<(]+|[ ,.;:\"“”«»>)]+$");

	private static final Pattern MAIL_LINK = Pattern.compile("(?i)mailto:");

	private static final Pattern NAMED = Pattern.compile("([^<>]*)<([^<>]*)>[ ,.;]*");

	/** Where full-width signs, as East Asian keyboards type them, begin and end. */
	private static final int FULL_WIDTH_FIRST = 0xFF01;

	private static final int FULL_WIDTH_LAST = 0xFF5E;

	private static final int FULL_WIDTH_OFFSET = 0xFEE0;

	private TypedAddress() {
	}

	/** What can be seen, in its plain width, its words one blank apart. */
	static String visible(String typed) {
		String text = INVISIBLE.matcher(typed).replaceAll("");
		String plain = text.codePoints().mapToObj(TypedAddress::plain).collect(Collectors.joining());
		return GAPS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC)).replaceAll(" ").strip();
	}

	private static String plain(int sign) {
		if (sign >= FULL_WIDTH_FIRST && sign <= FULL_WIDTH_LAST) {
			return Character.toString(sign - FULL_WIDTH_OFFSET);
		}
		return switch (sign) {
			case '\u3002', '\uFF61' -> ".";
			case '\uFE6B' -> "@";
			default -> Character.toString(sign);
		};
	}

	/** {@code Name <address>} in its two parts; the name may be empty. */
	static Parts parts(String typed) {
		String text = visible(typed);
		Matcher named = NAMED.matcher(text);
		if (!named.matches()) {
			return new Parts("", bare(text));
		}
		String address = bare(named.group(2));
		String name = AROUND.matcher(named.group(1)).replaceAll("");
		return bare(name).equalsIgnoreCase(address) ? new Parts("", address) : new Parts(name, address);
	}

	private static String bare(String text) {
		String address = AROUND.matcher(text).replaceAll("");
		if (!MAIL_LINK.matcher(address).lookingAt()) {
			return address;
		}
		String linked = address.substring("mailto:".length()).replaceFirst("\\?.*", "");
		try {
			return URLDecoder.decode(linked.replace("+", "%2B"), StandardCharsets.UTF_8).strip();
		}
		catch (IllegalArgumentException ex) {
			return linked;
		}
	}

	record Parts(String name, String address) {

		/** Mail programs show the address twice where they know no name. */
		boolean namesAnother() {
			return this.name.contains("@");
		}

	}

}
