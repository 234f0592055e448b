package org.bindery.engine.checks;

import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a form's text can become. <code>{{name}}</code> stands for something of the case,
 * and a condition for one of two pieces of text; Tasklist would compute anything.
 */
final class FormTemplates {

	/** Stands in a reading where something of the case will. */
	static final String VALUE = "\uFFFC";

	/** What could still be a template when all that are known are read. */
	private static final Pattern OTHER = Pattern.compile("\\{\\{|}}|^\\s*=");

	/** Each doubles the readings. */
	private static final int MOST_CONDITIONS = 5;

	private static final String NAME = "[A-Za-z_]\\w*";

	private static final String WORDS = "\"[\\p{L}\\p{M}\\p{N} .,;:'’()–-]*\"";

	private static final String PART = "(?:%1$s|%2$s)(?: \\+ (?:%1$s|%2$s))*+".formatted(WORDS, NAME);

	private static final Pattern SHOWN = Pattern.compile("\\{\\{ ?(" + NAME + ") ?}}");

	private static final Pattern CONDITION = Pattern
		.compile("\\{\\{ ?if %1$s(?: (?:=|!=|[<>]=?) (?:%2$s|\\d{1,9}|%1$s))? then (%3$s) else (%3$s) ?}}"
			.formatted(NAME, WORDS, PART));

	private static final Pattern PIECE = Pattern.compile(WORDS + "|" + NAME);

	/** Everything at once, or what a field offers, as it was typed. */
	private static final Pattern RAW = Pattern.compile("_?(?:this|parent)_?|.*Options");

	private FormTemplates() {
	}

	/**
	 * Every text that it can become; empty where something would be computed, or shown as
	 * it was typed.
	 * @param typed the names whose values a form has as they were typed
	 */
	static List<String> readings(String text, Collection<String> typed) {
		String named = SHOWN.matcher(text).replaceAll((found) -> shown(found.group(1), typed));
		if (text.contains(VALUE) || CONDITION.matcher(named).results().count() > MOST_CONDITIONS) {
			return List.of();
		}
		List<String> readings = read(named, typed).toList();
		return readings.stream().anyMatch((reading) -> OTHER.matcher(reading).find()) ? List.of() : readings;
	}

	private static Stream<String> read(String text, Collection<String> typed) {
		Matcher condition = CONDITION.matcher(text);
		return !condition.find() ? Stream.of(text)
				: Stream.of(condition.group(1), condition.group(2))
					.flatMap((part) -> read(
							text.substring(0, condition.start()) + shown(part, typed) + text.substring(condition.end()),
							typed));
	}

	private static String shown(String part, Collection<String> typed) {
		return PIECE.matcher(part).results().map(MatchResult::group).map((piece) -> {
			if (piece.startsWith("\"")) {
				return piece.substring(1, piece.length() - 1);
			}
			return (typed.contains(piece) || RAW.matcher(piece).matches()) ? "{{" + piece + "}}" : VALUE;
		}).collect(Collectors.joining());
	}

}
