package org.bindery.activities;

/**
 * What somebody says of two activities that may duplicate each other.
 *
 * @param ours the title of the library's activity
 * @param theirs the title of the partners' activity
 * @param audience whom both are for; may be empty
 * @param concern why they may duplicate each other
 */
public record ReportedOverlap(String ours, String theirs, String audience, String concern) {

	/** The longest title or audience, in characters. */
	public static final int LONGEST_TITLE = 200;

	/** The longest concern, in characters. */
	public static final int LONGEST_CONCERN = 1000;

	public ReportedOverlap {
		ours = ours.strip();
		theirs = theirs.strip();
		audience = audience.strip();
		concern = concern.strip();
	}

}
