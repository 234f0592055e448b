package org.bindery.typing;

import java.util.Set;

/**
 * Text of one direction within a sentence of another: it stands there as one piece, so
 * that its full stop stays with it and the words around keep their places.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates">
 * Unicode Standard Annex 9</a>
 */
public final class OnePiece {

	private static final char FIRST_STRONG_ISOLATE = '\u2068';

	private static final char POP_ISOLATE = '\u2069';

	private static final Set<Byte> TURNING = Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT,
			Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC, Character.DIRECTIONALITY_ARABIC_NUMBER,
			Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING, Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
			Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE, Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
			Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE, Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
			Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE);

	private OnePiece() {
	}

	/** The text with marks around; as it is where nothing in it turns the direction. */
	public static String of(String text) {
		return text.codePoints().mapToObj(Character::getDirectionality).anyMatch(TURNING::contains)
				? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
	}

}
