package org.bindery.addresses;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A phone number in its parts, as they were typed. Whatever else stands beside it could
 * be a second one, or a sentence, and makes it none.
 *
 * @param extension its digits; may be empty
 * @param note what people write in brackets or in front, such as {@code mobile}; may be
 * empty
 */
record TypedPhone(String number, String extension, String note) {

	private static final int LONGEST = 100;

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

	private static final Pattern LABEL = Pattern.compile("(?iu)^(tel|phone|ph|tél|teléfono|t)\\b[.:]* ?(//)?");

	/** Telephones wait a moment for each comma. */
	private static final String EXTENSION = "(?iu:(?:[;,]? ?[(]?(?:ext|extn|xtn|x|extension|extensión|anexo|interno|int|poste"
			+ "|durchwahl|доб|#)[ .:=\\p{Pd}]{0,3}|,{2,4} ?)(\\d{1,7})[)]?)";

	/** Which of somebody's telephones it is. */
	private static final String KIND = "(?iu:(mobile(?: phone)?|mob|cell(?: ?phone)?|móvil|cel(?:ular)?)\\b[.:]* ?)";

	private static final String NOTE = "(?: ?[(](\\p{L}[\\p{L} .-]{0,19})[)])?";

	/** With letters as on the keys of a phone, such as {@code 1-800-FLOWERS}. */
	private static final Pattern PARTS = Pattern
		.compile(KIND + "?([+(]{0,3}\\d[\\d ()\\[\\]./\\p{Pd}\u2212]*(?:[A-Z][A-Z\\p{Pd}]{2,}\\d*)??)" + NOTE + "(?:"
				+ EXTENSION + ")?" + NOTE);

	private static final String MIDDLE_DOTS = "·•‧∙⋅・";

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
			.mapToObj(TypedPhone::plain)
			.collect(Collectors.joining());
		Matcher parts = PARTS.matcher(LABEL.matcher(text).replaceFirst(""));
		if (!parts.matches() || namesASecond(parts.group(2))) {
			return Optional.empty();
		}
		List<String> notes = Stream.of(1, 3, 5).map(parts::group).filter(Objects::nonNull).toList();
		return (notes.size() > 1) ? Optional.empty() : Optional.of(new TypedPhone(parts.group(2).strip(),
				Objects.requireNonNullElse(parts.group(4), ""), String.join("", notes)));
	}

	private static String plain(int sign) {
		String written = Character.toString(sign);
		if (Character.isDigit(sign)) {
			return String.valueOf(Character.digit(sign, 10));
		}
		return MIDDLE_DOTS.contains(written) ? "." : written;
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
