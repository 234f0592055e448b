package org.bindery.search;

import java.util.List;
import java.util.stream.Stream;

/** The words that somebody searches for; each of them must be found. */
public record SearchWords(List<String> all) {

	private static final int LONGEST = 200;

	private static final int MOST = 8;

	/** What was typed; of a very long text only the beginning counts. */
	public static SearchWords typed(String text) {
		String typed = SearchText.of(LONGEST, text);
		return new SearchWords(
				Stream.of(typed.split(" ")).filter((word) -> !word.isEmpty()).distinct().limit(MOST).toList());
	}

	public boolean isEmpty() {
		return this.all.isEmpty();
	}

	/**
	 * The word as a part of a text, for {@code like}; no sign in it means anything else.
	 */
	public static String part(String word) {
		return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

	/** Whether the word is part of the text. */
	public static boolean found(String word, String text) {
		return SearchText.plain(text).contains(word);
	}

}
