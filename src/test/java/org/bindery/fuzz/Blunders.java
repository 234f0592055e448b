package org.bindery.fuzz;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no answer may show, whatever was asked. */
final class Blunders {

	/**
	 * The kind of error beside each sentence of the REST API is what its clients know.
	 */
	private static final Pattern KIND = Pattern.compile("\"type\":\"\\w+\"");

	private static final Pattern MACHINE = Pattern.compile("Exception\\b|\\bat (org|java|jakarta|com)\\.|###|SQLState"
			+ "|\\bselect .{1,200} from |\\binsert into |\\bupdate \\w+ set |Cannot invoke|org\\.(camunda|spring|bindery)"
			+ "\\.|com\\.fasterxml|java\\.(lang|util)");

	private Blunders() {
	}

	static Optional<String> in(Wire.Answer answer) {
		if (answer.status() >= 500) {
			return Optional.of("status " + answer.status());
		}
		Matcher found = MACHINE.matcher(KIND.matcher(answer.body()).replaceAll(""));
		return found.find() ? Optional.of(found.group()) : Optional.empty();
	}

}
