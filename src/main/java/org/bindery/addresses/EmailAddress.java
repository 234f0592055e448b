package org.bindery.addresses;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * An e-mail address that every mail server takes. A part before the {@code @} that only
 * some take is refused, never changed: changed, it is somebody else's.
 *
 * @param domain as it was typed, perhaps with letters of any language; its hyphens are
 * plain ones
 * @param name whom it belongs to, where that was typed along with it; may be empty
 */
public record EmailAddress(String local, String domain, String name) {

	private static final int LONGEST_LOCAL = 64;

	private static final int LONGEST = 254;

	/** Where names are kept, there is room for as many. */
	private static final int LONGEST_NAME = 120;

	/** With a name and whatever a mail program puts around. */
	private static final int LONGEST_TYPED = 400;

	private static final Pattern CURLY = Pattern.compile("[\u2018\u2019\u02BC\u02BB\u02B9\u00B4\u2032\u201B]");

	private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]");

	private static final Pattern DOTS = Pattern.compile("^\\.|\\.\\.|\\.$");

	/** The older rule, which Java knows, turns these into other letters or into none. */
	private static final Pattern AMBIGUOUS = Pattern.compile("[\u00DF\u1E9E\u03C2\u200C\u200D]");

	/** As word processors write them. */
	private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2013\u2212\uFE63]");

	/**
	 * What stands in no domain, but which Java's older rule would keep or make a letter
	 * of: all but letters, digits, their marks, and the few signs that stand between
	 * letters of one language.
	 * @see <a href="https://www.rfc-editor.org/rfc/rfc5892#appendix-A">RFC 5892</a>
	 */
	private static final Pattern STRAY = Pattern.compile("(?!(?i:(?<=l)\u00B7(?=l))"
			+ "|(?<=\\p{IsHebrew})[\u05F3\u05F4](?=\\p{IsHebrew})"
			+ "|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])\u30FB(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]))"
			+ "[^\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}.-]");

	private static final IntPredicate ASCII = (sign) -> sign < 0x80;

	private static final Pattern LABELS = Pattern
		.compile("(?:[\\p{L}\\p{Nd}][^.]*\\.)+(?:(?i:xn--)[^.]+|\\p{L}[\\p{L}\\p{Mn}\\p{Mc}&&[^\u0300-\u036F]]+)");

	private static final Pattern DOMAIN = Pattern
		.compile("(?i)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

	private static final Pattern BETWEEN_TWO = Pattern.compile("[\\s,;:/|&<>]");

	private static final Pattern NUMBERS = Pattern.compile("\\[.*\\]|[0-9.]+");

	/**
	 * Reads what somebody typed or pasted, such as {@code "Ames, Priscilla" <p.ames@…>}.
	 * @throws Unreachable when it is no address, or one that not every server takes
	 */
	public static EmailAddress of(String typed) {
		refuse(typed.length() > LONGEST_TYPED, "addresses.email.tooLong");
		TypedAddress.Parts parts = TypedAddress.parts(typed);
		String address = parts.address();
		int at = address.lastIndexOf('@');
		refuse(at < 1 || at == address.length() - 1, "addresses.email.none");
		String between = address.substring(address.indexOf('@'), at);
		refuse(!between.isEmpty() && !BETWEEN_TWO.matcher(between).find(), "addresses.email.at");
		refuse(!between.isEmpty() || parts.namesAnother(), "addresses.email.several");
		refuse(parts.name().length() > LONGEST_NAME, "addresses.email.nameTooLong");
		String domain = HYPHENS.matcher(address.substring(at + 1)).replaceAll("-");
		EmailAddress read = new EmailAddress(address.substring(0, at), domain, parts.name());
		read.checkLocal();
		read.checkDomain();
		refuse(read.local.length() > LONGEST_LOCAL || read.sent().length() > LONGEST || read.shown().length() > LONGEST,
				"addresses.email.tooLong");
		return read;
	}

	private void checkLocal() {
		refuse(this.local.contains(" "), "addresses.email.blank");
		refuse(CURLY.matcher(this.local).find(), "addresses.email.curly");
		refuse(UNFIT, this.local, "addresses.email.unfit");
		refuse(DOTS.matcher(this.local).find(), "addresses.email.dots");
	}

	private void checkDomain() {
		refuse(this.domain.contains(" "), "addresses.email.blank");
		refuse(NUMBERS.matcher(this.domain).matches(), "addresses.email.number");
		refuse(AMBIGUOUS.matcher(this.domain).find(), "addresses.email.ambiguous");
		refuse(STRAY, this.domain, "addresses.email.stray");
		this.domain.codePoints().filter(EmailAddress::becomesPlain).findFirst().ifPresent((sign) -> {
			throw new Unreachable("addresses.email.stray", Character.toString(sign));
		});
		refuse(!LABELS.matcher(this.domain).matches() || !DOMAIN.matcher(ascii().orElse("")).matches(),
				"addresses.email.domain");
	}

	/** As ª does: the older rule makes an a of it. */
	private static boolean becomesPlain(int sign) {
		String plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
		return !ASCII.test(sign) && plain.codePoints().anyMatch(ASCII);
	}

	private static void refuse(Pattern unfit, String part, String reason) {
		unfit.matcher(part).results().findFirst().ifPresent((found) -> {
			throw new Unreachable(reason, Character.toString(part.codePointAt(found.start())));
		});
	}

	private static void refuse(boolean wrong, String reason) {
		if (wrong) {
			throw new Unreachable(reason);
		}
	}

	private Optional<String> ascii() {
		try {
			return Optional.of(IDN.toASCII(this.domain, IDN.ALLOW_UNASSIGNED));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** As people read it. */
	public String shown() {
		return this.local + "@" + this.domain;
	}

	/** As mail servers take it: nothing but ASCII. */
	public String sent() {
		return this.local + "@" + ascii().orElseThrow();
	}

	@Override
	public String toString() {
		return shown();
	}

}
