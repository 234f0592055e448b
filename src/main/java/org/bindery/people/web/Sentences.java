package org.bindery.people.web;

import java.util.Arrays;
import java.util.Locale;

import org.bindery.typing.OnePiece;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Texts from the message files; what was typed stands in their sentences as one piece.
 */
class Sentences extends ResourceBundleMessageSource {

	@Override
	protected Object[] resolveArguments(Object[] arguments, Locale locale) {
		return Arrays.stream(super.resolveArguments(arguments, locale))
			.map((argument) -> (argument instanceof String text) ? OnePiece.of(text) : argument)
			.toArray();
	}

}
