package org.bindery.addresses;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A phone number in its parts, as they were typed. Whatever else stands beside it could
 * be a second one, or a sentence, and makes it none.
 *
 * @param extension its digits; may be empty
 * @param note what people write in brackets, such as {@code mobile}; may be empty
 */
record TypedPhone(String number, String extension, String note) {

	private static final int LONGEST = 100;

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

	private static final Pattern LABEL = Pattern.compile("(?iu)^(tel|phone|ph|tél|teléfono|t)\\b[.:]* ?(//)?");

	private static final String EXTENSION = "(?iu:[;,]? ?[(]?(?:ext|extn|xtn|x|extension|extensión|anexo|interno|int|poste"
			+ "|durchwahl|доб|#)[ .:=\\p{Pd}]{0,3}(\\d{1,7})[)]?)";

	/** With letters as on the keys of a phone, such as {@code 1-800-FLOWERS}. */
	private static final Pattern PARTS = Pattern
		.compile("([+(]{0,3}\\d[\\d ()\\[\\]./\\p{Pd}\u2212]*(?:[A-Z][A-Z\\p{Pd}]{2,}\\d*)??)(?:" + EXTENSION
				+ ")?(?: ?[(](\\p{L}[\\p{L} .-]{0,19})[)])?");

	private static final Pattern INTERNAL = Pattern.compile("\\d{3,6}");

	private static final int LONGEST_AREA = 6;

	private static final int LONGEST_COUNTRY_AND_AREA = 8;

	private static final int SHORTEST = 3;

	static Optional<TypedPhone> of(String typed) {
		if (typed.length() > LONGEST || CONTROL.matcher(typed).find()) {
			return Optional.empty();
		}
		String text = TypedAddress.visible(typed)
			.codePoints()
			.mapToObj((sign) -> Character.isDigit(sign) ? String.valueOf(Character.digit(sign, 10))
					: Character.toString(sign))
			.collect(Collectors.joining());
		Matcher parts = PARTS.matcher(LABEL.matcher(text).replaceFirst(""));
		if (!parts.matches() || namesASecond(parts.group(1))) {
			return Optional.empty();
		}
		return Optional.of(new TypedPhone(parts.group(1).strip(), Objects.requireNonNullElse(parts.group(2), ""),
				Objects.requireNonNullElse(parts.group(3), "")));
	}

	/** A slash parts the area from the number; further behind, it begins a second one. */
	private static boolean namesASecond(String number) {
		int slash = number.lastIndexOf('/');
		int longest = number.startsWith("+") ? LONGEST_COUNTRY_AND_AREA : LONGEST_AREA;
		return slash >= 0
				&& (digits(number.substring(0, slash)) > longest || digits(number.substring(slash)) < SHORTEST);
	}

	private static long digits(String text) {
		return text.chars().filter(Character::isDigit).count();
	}

	/** As it is dialled inside the house; empty where it is too long for that. */
	Optional<String> internal() {
		return Optional.of(this.number).filter((all) -> this.extension.isEmpty() && INTERNAL.matcher(all).matches());
	}

}
