package org.bindery.engine.forms;

import java.util.regex.Pattern;

/**
 * A text beside a form's fields whose markup counts; in every other text it does not.
 *
 * @param text in which {@link #typed} holds what people typed
 */
public record Markdown(String text) {

	/** What could be markup anywhere, and what could be at the beginning of a line. */
	private static final Pattern MARKUP = Pattern.compile("[&<>*_`~|#\\[\\]\\\\]|^[-+=]|(?<=^\\d{1,9})[.)]",
			Pattern.MULTILINE);

	private static final Pattern INDENT = Pattern.compile("^[ \\t]+", Pattern.MULTILINE);

	/**
	 * By its name where that ends an address that becomes a link: by its number it is
	 * part of it.
	 */
	private static String entity(String character) {
		return switch (character) {
			case "&" -> "&amp;";
			case "<" -> "&lt;";
			case ">" -> "&gt;";
			default -> "&#" + character.codePointAt(0) + ";";
		};
	}

	/** The text in such a way that it is shown as somebody typed it. */
	public static String typed(String text) {
		String harmless = MARKUP.matcher(text).replaceAll((found) -> entity(found.group()));
		return INDENT.matcher(harmless).replaceAll((found) -> "&nbsp;".repeat(found.group().length()));
	}

}
