package org.bindery.engine.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Which patterns a browser is soon through with, whatever somebody typed. It tries each
 * way to read a text: each repeat multiplies them by how often it may come, and each
 * alternative by two.
 */
final class FormPatterns {

	private static final int LONGEST = 200;

	/** Ways to read a text. */
	private static final long MOST = 10_000;

	private static final String ONE = "(?:\\[\\^?(?:[^\\[\\]\\\\&]|\\\\[dws.\\\\\\]\\[/-])++]|\\\\[dDwWsS.\\\\/()+?*$^|{}\\[\\]-]"
			+ "|[^\\\\()\\[\\]{}|?*+^$])";

	private static final String TIMES = "(?:\\?|\\{(\\d{1,3})(?:,(\\d{1,3}))?})?";

	private static final Pattern PART = Pattern.compile("(%s)%s|(\\((?:\\?:)?)|(\\))\\??|(\\|)".formatted(ONE, TIMES));

	private FormPatterns() {
	}

	static boolean isQuick(String pattern) {
		return pattern.length() <= LONGEST && pattern.startsWith("^") && pattern.endsWith("$") && pattern.length() > 1
				&& compiles(pattern) && ways(pattern.substring(1, pattern.length() - 1)) <= MOST;
	}

	private static boolean compiles(String pattern) {
		try {
			Pattern.compile(pattern);
			return true;
		}
		catch (PatternSyntaxException ex) {
			return false;
		}
	}

	/**
	 * How many ways there are to read one text; very many for what is not looked into.
	 */
	private static long ways(String pattern) {
		Matcher part = PART.matcher(pattern);
		long ways = 1;
		boolean inside = false;
		int end = 0;
		while (ways <= MOST && part.find() && part.start() == end) {
			boolean opens = part.group(4) != null;
			boolean fits = (part.group(1) != null) || (opens ? !inside : inside);
			ways = fits ? ways * ways(part) : Long.MAX_VALUE;
			inside = opens || (inside && part.group(5) == null);
			end = part.end();
		}
		return (end == pattern.length() && !inside) ? ways : Long.MAX_VALUE;
	}

	private static long ways(Matcher part) {
		if (part.group(2) != null) {
			int least = Integer.parseInt(part.group(2));
			return 1 + ((part.group(3) != null) ? Integer.parseInt(part.group(3)) - least : 0);
		}
		return (part.group(6) != null || part.group().endsWith("?") && part.group().length() > 1) ? 2 : 1;
	}

}
