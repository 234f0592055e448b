package org.bindery.communication;

import java.util.Map;
import java.util.function.Function;

/**
 * Names what letters may say. All beans of this type together are the closed set of
 * placeholders that templates know; only those that a template names are asked.
 */
public interface LetterFacts {

	/**
	 * By placeholder: a text, a date, a number, a boolean, a list of texts or a list of
	 * maps of such values. Empty texts and lists count as false in {@code th:if}.
	 */
	Map<String, Function<LetterContext, Object>> facts();

}
