package org.bindery.addresses;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bindery.typing.Typed;
import org.bindery.typing.Unseen;

/** Takes off what comes along when somebody types or pastes how a person is reached. */
final class TypedAddress {

	/** Between letters of other scripts a joiner may make another word. */
	private static final Pattern INVISIBLE = Pattern.compile("[" + Unseen.CHARACTERS + "&&[^\u200C\u200D]]"
			+ "|(?<![^\\p{ASCII}])[\u200C\u200D]+|[\u200C\u200D]+(?![^\\p{ASCII}])");

	private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

	/**
	 * What stands before or after an address in a list or a sentence, or marks a link.
	 */
	private static final Pattern AROUND = Pattern.compile("^[ ,;\"“”„‘‚«»‹›<(]+|[ ,.;:\"“”‘’«»‹›>)]+$");

	private static final Pattern AROUND_NAME = Pattern.compile("^[ ,;]+|[ ,;:]+$");

	/** Some mail programs write addresses and names so. */
	private static final Pattern QUOTED = Pattern
		.compile("'(.*)'|‘(.*)’|\"((?:[^\"\\\\]|\\\\.)*)\"|“([^“”]*)”|„([^„“”]*)[“”]|«([^«»]*)»");

	private static final Pattern MAIL_LINK = Pattern.compile("(?i)mailto:");

	private static final Pattern NAMED = Pattern.compile("([^<>]*)<([^<>]*)>[ ,.;]*(?:\\([^()<>@]*\\)[ ,.;]*)?");

	/** As mails were written once: the name behind the address. */
	private static final Pattern NAMED_BEHIND = Pattern.compile("([^<>() ]+@[^<>() ]+) ?\\(([^()<>]*)\\)[ ,.;]*");

	/** Surnames that begin so; others of several words may be anything. */
	private static final String PARTICLES = "(?i:(?:de|van|von)(?: (?:la|las|los|der|den))? |(?:del|di|da|dos|du|ter|al|bin) )?";

	/** Degrees are written in capitals or with dots inside; initials stand apart. */
	private static final String NO_FIRST_NAME = "(?!.*(?:\\p{Lu}{2}|\\p{L}\\.\\p{L}))(?!(?:.* )?(?i:"
			+ "Inc|Incorporated|Ltd|Limited|Corp|Co|GmbH|Jr|Sr|Esq|PhD|EdD"
			+ "|Director|Directora|Manager|Gerente|Librarian|Bibliotecari[oa]|Coordinator|Coordinador|Coordinadora"
			+ "|President|President[ae]|Chair|Secretary|Secretari[oa]|Treasurer|Tesorer[oa]|Principal|Chief|Captain"
			+ "|Teacher|Maestr[oa]|Professor|Profesor|Profesora|Editor|Assistant|Officer)\\.?$)";

	/** As address books sort people; what may be no surname stays as it was typed. */
	private static final Pattern SURNAME_FIRST = Pattern
		.compile("^(" + PARTICLES + "[\\p{L}'’-]+), " + NO_FIRST_NAME + "((?:[\\p{L}'’.-]+ ){0,2}[\\p{L}'’.-]+)$");

	private static final Pattern ADDRESS = Pattern.compile("[^ @]@[^ @]+\\.[^ @]");

	/** Where full-width signs, as East Asian keyboards type them, begin and end. */
	private static final int FULL_WIDTH_FIRST = 0xFF01;

	private static final int FULL_WIDTH_LAST = 0xFF5E;

	private static final int FULL_WIDTH_OFFSET = 0xFEE0;

	private TypedAddress() {
	}

	/** What can be seen, in its plain width, its words one blank apart. */
	static String visible(String typed) {
		String plain = Typed.text(typed).codePoints().mapToObj(TypedAddress::plain).collect(Collectors.joining());
		String text = INVISIBLE.matcher(plain).replaceAll("");
		return GAPS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
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
		if (named.matches()) {
			return parts(named.group(1), named.group(2));
		}
		Matcher behind = NAMED_BEHIND.matcher(text);
		return behind.matches() ? parts(behind.group(2), behind.group(1)) : new Parts("", bare(text));
	}

	private static Parts parts(String named, String addressed) {
		String address = bare(addressed);
		String name = SURNAME_FIRST.matcher(unquoted(AROUND_NAME.matcher(named).replaceAll(""))).replaceFirst("$2 $1");
		return bare(name).equalsIgnoreCase(address) ? new Parts("", address) : new Parts(name, address);
	}

	private static String bare(String text) {
		String address = AROUND.matcher(unquoted(AROUND.matcher(text).replaceAll(""))).replaceAll("");
		if (!MAIL_LINK.matcher(address).lookingAt()) {
			return address;
		}
		String linked = address.substring("mailto:".length()).replaceFirst("\\?.*", "");
		try {
			return visible(URLDecoder.decode(linked.replace("+", "%2B"), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return linked;
		}
	}

	private static String unquoted(String text) {
		Matcher quoted = QUOTED.matcher(text);
		if (!quoted.matches()) {
			return text;
		}
		String inside = text.substring(1, text.length() - 1).strip();
		return (quoted.group(3) != null) ? inside.replaceAll("\\\\(.)", "$1") : inside;
	}

	record Parts(String name, String address) {

		/** Mail programs show the address twice where they know no name. */
		boolean namesAnother() {
			return ADDRESS.matcher(this.name).find();
		}

	}

}
