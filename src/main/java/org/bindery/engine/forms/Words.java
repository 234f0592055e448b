package org.bindery.engine.forms;

import java.util.Locale;

/**
 * What a constant is called: the message of the module that it belongs to, whose key is
 * its type's name and its own, such as {@code partnerships.Stage.ACTIVE}.
 */
public final class Words {

	private Words() {
	}

	/** In the reader's language. */
	public static String of(Enum<?> constant) {
		return in(FormWords.reader(), constant);
	}

	/** For letters, agreements and what is kept. */
	public static String inEnglish(Enum<?> constant) {
		return in(Locale.US, constant);
	}

	/** The message of every page that says it. */
	public static String keyOf(Enum<?> constant) {
		Class<?> type = constant.getDeclaringClass();
		String module = type.getPackageName().split("\\.")[2];
		String name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
		return module + "." + name + "." + constant.name();
	}

	private static String in(Locale language, Enum<?> constant) {
		return FormWords.message(keyOf(constant), language);
	}

}
