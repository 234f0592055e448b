package org.bindery.partnerships.actions;

import org.bindery.engine.Refusal;
import org.bindery.typing.Typed;

/** Refuses texts that are missing or too long. */
public final class RequiredText {

	private RequiredText() {
	}

	public static void check(String field, String text, int longest, String missing) {
		if (text == null || Typed.text(text).isEmpty()) {
			throw new Refusal(field, missing);
		}
		if (text.length() > longest) {
			throw new Refusal(field, "partnerships.refusal.tooLong", longest);
		}
	}

}
