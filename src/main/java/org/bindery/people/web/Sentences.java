package org.bindery.people.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Texts from the message files. What was typed from right to left stands in their
 * sentences as one piece with a direction of its own: its full stop stays with it, and
 * the words around keep their places.
 */
class Sentences extends ResourceBundleMessageSource {

	private static final char FIRST_STRONG_ISOLATE = '\u2068';

	private static final char POP_ISOLATE = '\u2069';

	private static final Set<Byte> TURNING = Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT,
			Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC, Character.DIRECTIONALITY_ARABIC_NUMBER,
			Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING, Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
			Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE, Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
			Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE, Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
			Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE);

	@Override
	protected Object[] resolveArguments(Object[] arguments, Locale locale) {
		return Arrays.stream(super.resolveArguments(arguments, locale)).map(Sentences::inOnePiece).toArray();
	}

	private static Object inOnePiece(Object argument) {
		return (argument instanceof String text
				&& text.codePoints().mapToObj(Character::getDirectionality).anyMatch(TURNING::contains))
						? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : argument;
	}

}
