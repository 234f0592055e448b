package org.bindery.fuzz;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no answer may show, whatever was asked. */
final class Blunders {

	/**
	 * What clients of the REST API know: the kind of error beside each sentence, the kind
	 * of figures, and why a job failed, which is asked for.
	 */
	private static final Pattern KIND = Pattern.compile(
			"\"type\":\"\\w+\"|\"\\w*xceptionMessage\":\"(?:[^\"\\\\]|\\\\.)*\"|\"@class\":\"org\\.camunda\\.bpm\\.engine\\.rest\\.dto\\.[\\w.]+\"");

	private static final Pattern MACHINE = Pattern
		.compile("\\b([A-Z]\\w*)?Exception\\b|\\bat (org|java|jakarta|com)\\.|### (Error|Cause|SQL|The )|SQLState"
				+ "|\\bselect .{1,200} from |\\binsert into |\\bupdate \\w+ set |Cannot invoke|org\\.(camunda|spring|bindery)"
				+ "\\.|com\\.fasterxml|java\\.(lang|util)");

	private Blunders() {
	}

	static Optional<String> in(Wire.Answer answer) {
		if (answer.status() >= 500) {
			return Optional.of("status " + answer.status());
		}
		String body = KIND.matcher(answer.body()).replaceAll("");
		Matcher found = MACHINE.matcher(body);
		return found.find()
				? Optional
					.of(body.substring(Math.max(found.start() - 100, 0), Math.min(found.end() + 100, body.length())))
				: Optional.empty();
	}

}
