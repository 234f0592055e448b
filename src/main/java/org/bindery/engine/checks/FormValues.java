package org.bindery.engine.checks;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the values of a form's properties look like that are no texts. The reader's
 * browser evaluates conditions and patterns, so they are of a kind that is soon done:
 * nothing goes through lists, nothing is called.
 */
final class FormValues {

	private static final String NAME = "[A-Za-z_]\\w{0,99}";

	private static final String COMPARISON = ("(?:not\\(%1$s\\)"
			+ "|%1$s(?: (?:=|!=|[<>]=?) (?:\"[^\"\\\\]{0,100}\"|-?\\d{1,9}(?:\\.\\d{1,4})?|true|false|null))?)")
		.formatted(NAME);

	private static final String CONDITION = "= ?%1$s(?: (?:and|or) %1$s){0,9}".formatted(COMPARISON);

	private static final Map<String, Kind> KINDS = Map.of("condition",
			kind(CONDITION,
					"compares what the form shows with texts, numbers, true, false or null, "
							+ "as in =a = \"b\" or not(c), and computes nothing"),
			"locked", kind("true|false|" + CONDITION, "is true or false, or a condition as in =a = \"b\""), "list",
			kind("= ?" + NAME, "is = and the name of a list that the step shows"), "name", kind(NAME, "is a name"),
			"picture", kind(FormTexts.OF_ONES_OWN, "must come from Bindery itself"), "pattern",
			new Kind(FormPatterns::isQuick, "goes from ^ to $, says how often each part may come, as in {1,20}, "
					+ "and leaves few ways to read one text"));

	private FormValues() {
	}

	private static Kind kind(String pattern, String reads) {
		Pattern form = Pattern.compile(pattern);
		return new Kind((value) -> form.matcher(value).matches(), reads);
	}

	/**
	 * What is wrong with a property's value.
	 * @param kind one of those known here, or the lowest and the highest number as in
	 * <code>1..9</code>, or the values among which to choose as in <code>5|10</code>
	 */
	static Optional<String> problem(String property, String kind, String value) {
		Kind known = KINDS.getOrDefault(kind, numbers(kind));
		return known.fits().test(value) ? Optional.empty()
				: Optional.of("A form's \"%s\" %s: \"%s\"".formatted(property, known.reads(), value));
	}

	private static Kind numbers(String kind) {
		String[] range = kind.split("\\.\\.");
		return (range.length == 1) ? kind(kind, "is one of " + kind.replace("|", ", "))
				: new Kind(
						(value) -> value.matches("\\d{1,6}") && Integer.parseInt(range[0]) <= Integer.parseInt(value)
								&& Integer.parseInt(value) <= Integer.parseInt(range[1]),
						"is a number from %s to %s".formatted(range[0], range[1]));
	}

	/**
	 * @param reads what it is, as the rest of a sentence
	 */
	private record Kind(Predicate<String> fits, String reads) {

	}

}
