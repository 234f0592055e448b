package org.bindery.partnerships;

import java.util.List;
import java.util.function.Predicate;

/** Text of several lines as letters say it: line by line. */
public final class Paragraphs {

	private Paragraphs() {
	}

	/** The text's lines without the blank ones; none where there is no text. */
	public static List<String> of(String text) {
		return text.lines().map(String::strip).filter(Predicate.not(String::isEmpty)).toList();
	}

}
