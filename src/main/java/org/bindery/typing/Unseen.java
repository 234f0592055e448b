package org.bindery.typing;

import java.util.regex.Pattern;

/**
 * Characters that show nothing and take no place, or the place of a blank: those that
 * Unicode calls default ignorable, all of direction and format, and letters without a
 * shape.
 *
 * @see <a href="https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point">
 * Unicode Standard Annex 44</a>
 */
public final class Unseen {

	/** All of them, to stand between the brackets of a regular expression. */
	public static final String CHARACTERS = "\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2065"
			+ "\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\uFFF0-\\uFFF8\\x{1D159}\\x{E0000}-\\x{E0FFF}";

	private static final Pattern ANY = Pattern.compile("[" + CHARACTERS + "]");

	private Unseen() {
	}

	public static boolean is(int character) {
		return ANY.matcher(Character.toString(character)).matches();
	}

}
