package org.bindery.engine.forms;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What a step says beside its form's fields, in the language of whoever looks at it. Not
 * for letters and what is kept.
 */
public final class FormWords {

	private static final Control AS_ASKED = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private static final Labels LABELS = Labels.ofThisCode();

	private FormWords() {
	}

	/** The message of that key, which begins with the name of its file. */
	public static String say(String key, Object... arguments) {
		return new MessageFormat(message(key, reader()), reader()).format(arguments);
	}

	/** What forms or pages say in English, as they say it in the reader's language. */
	public static String label(String english) {
		return LABELS.of(english);
	}

	/** Such as {@code March 1, 2027}. */
	public static String date(LocalDate date) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader()).format(date);
	}

	public static String number(int number) {
		return NumberFormat.getIntegerInstance(reader()).format(number);
	}

	/** With one decimal, such as {@code 4.2}. */
	public static String decimal(double number) {
		return String.format(reader(), "%.1f", number);
	}

	static String message(String key, Locale language) {
		return ResourceBundle.getBundle("messages." + key.substring(0, key.indexOf('.')), language, AS_ASKED)
			.getString(key);
	}

	/** Whose English is the American one, as in letters. */
	static Locale reader() {
		Locale locale = LocaleContextHolder.getLocale();
		return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.US : locale;
	}

}
