package org.bindery.typing;

import java.nio.charset.Charset;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one rule for text that people type or paste, on pages, in task forms and over REST.
 * Text is kept as it is, markup included; whoever shows it escapes it.
 */
public final class Typed {

	/** Word processors, files of records and old systems write others than a browser. */
	private static final Pattern LINE_BREAK = Pattern.compile("\\R|[\\u000E\\u001C-\\u001E]");

	/** Ends a cell of a table, or a field of a record. */
	private static final Pattern CELL_END = Pattern.compile("[\\u0007\\u001F]");

	/** What Windows calls quotes, dashes and the like, Unicode calls controls. */
	private static final Pattern WINDOWS = Pattern.compile("[\\u0080-\\u009F]");

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	/** Means nothing; databases, mails or spreadsheets refuse it. */
	private static final Pattern NEVER_MEANT = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]");

	private static final Pattern AROUND = Pattern.compile("[\\s\\p{Z}\\u200B\\u2060\\uFEFF]");

	/**
	 * Blanks, marks without a letter, what shows nothing anywhere, and what stands where
	 * something else was lost, or has a shape in somebody's own typeface only.
	 */
	private static final Pattern INVISIBLE = Pattern
		.compile("[\\s\\p{Z}\\p{Cc}\\p{M}\uFFFC\uFFFD\\p{Co}" + Unseen.CHARACTERS + "]*");

	private Typed() {
	}

	/** The text; empty where there is nothing that can be seen. */
	public static String text(String typed) {
		String broken = LINE_BREAK.matcher(typed).replaceAll("\n");
		String apart = CELL_END.matcher(broken).replaceAll(" ");
		String quoted = WINDOWS.matcher(apart).replaceAll(Typed::meant);
		String text = stripped(NEVER_MEANT.matcher(quoted).replaceAll(""));
		return INVISIBLE.matcher(text).matches() ? "" : text;
	}

	/** The text in one line. */
	public static String line(String typed) {
		return text(typed).replace('\t', ' ')
			.lines()
			.map(Typed::stripped)
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining(" "));
	}

	private static String stripped(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && isAround(text.charAt(from))) {
			from++;
		}
		while (from < to && isAround(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

	private static boolean isAround(char character) {
		return AROUND.matcher(String.valueOf(character)).matches();
	}

	/** Windows leaves five places empty. */
	private static String meant(MatchResult control) {
		String character = new String(new byte[] { (byte) control.group().charAt(0) }, WINDOWS_1252);
		return (character.charAt(0) == '\uFFFD') ? "" : character;
	}

}
