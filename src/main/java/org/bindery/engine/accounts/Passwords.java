package org.bindery.engine.accounts;

import org.bindery.typing.Unseen;

/** What a password needs, wherever somebody sets one. */
public final class Passwords {

	/** The least number of characters that can be seen. */
	public static final int SHORTEST = 8;

	private Passwords() {
	}

	/** Whether it is long enough, and nothing in it cannot be typed. */
	public static boolean isGood(String password) {
		return password.codePoints().noneMatch(Character::isISOControl)
				&& password.codePoints().filter(Passwords::isSeen).count() >= SHORTEST;
	}

	private static boolean isSeen(int letter) {
		return !Character.isSpaceChar(letter) && !Unseen.is(letter);
	}

}
