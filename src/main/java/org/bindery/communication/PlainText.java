package org.bindery.communication;

/** Text without anything that a database or a mail header cannot hold. */
final class PlainText {

	private PlainText() {
	}

	/** The text without control characters (line breaks and tabs stay), stripped. */
	static String clean(String text) {
		return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
	}

}
