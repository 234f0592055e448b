package org.bindery.engine.steps;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bindery.engine.Refusal;
import org.bindery.typing.Unseen;

/**
 * Whole numbers as people write and read them in their language: with or without groups
 * of thousands, money with the library's currency. What can be read in two ways is
 * refused.
 */
final class WholeNumbers {

	private static final String NOT_A_NUMBER = "engine.refusal.notANumber";

	private static final String TOO_LARGE = "engine.refusal.tooLarge";

	private static final int MOST_DIGITS = 19;

	/** In letters, of a number with all that people write around it. */
	private static final int LONGEST = 100;

	private static final String CURRENCY = "(\\p{L}{0,3}\\p{Sc}\\p{L}{0,3}|\\p{L}{1,4}\\.?)?";

	private static final Pattern AMOUNT = Pattern
		.compile("([+-]?)" + CURRENCY + " ?([+-]?)([0-9][0-9., ']*?) ?" + CURRENCY);

	/** What stands for the same as the ASCII character before it. */
	private static final List<String> LOOK_ALIKES = List.of("-\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D",
			"+\uFE62\uFF0B", ",\uFF0C", ".\uFF0E", "'\u2018\u2019\u02BC\u00B4`\uFF07\u066C");

	/** Four digits may be a year, fewer an option. */
	private static final int FIRST_IN_GROUPS = 10_000;

	private WholeNumbers() {
	}

	/** Whether a value of the type is one. */
	static boolean isOne(Class<?> type) {
		return type == Integer.class || type == int.class || type == Long.class || type == long.class;
	}

	/** A large number as the person reads it; whatever else it is stays what it is. */
	static Object inGroups(Object value, Locale locale) {
		return (value instanceof Integer number && Math.abs(number) >= FIRST_IN_GROUPS)
				? NumberFormat.getIntegerInstance(locale).format(number) : value;
	}

	/**
	 * The number that the person means.
	 * @param ours the currency of an amount; none for what counts
	 * @throws Refusal when it is none, or could be another one
	 */
	static Number read(String field, String typed, Class<?> type, Locale locale, OwnCurrency ours) {
		// read, it would take the longer the more there is
		if (typed.length() > LONGEST) {
			throw new Refusal(field, TOO_LARGE);
		}
		Matcher amount = AMOUNT.matcher(plain(typed));
		if (!amount.matches() || (!amount.group(1).isEmpty() && !amount.group(3).isEmpty())) {
			throw new Refusal(field, NOT_A_NUMBER);
		}
		checkCurrency(field, amount.group(2), ours);
		checkCurrency(field, amount.group(5), ours);
		return ofType(field, new BigInteger(amount.group(1) + amount.group(3) + digits(field, amount.group(4), locale)),
				type);
	}

	/**
	 * The number that a program sends, however it writes it.
	 * @throws Refusal when it is no whole one, or too large
	 */
	static Number read(String field, Number sent, Class<?> type) {
		BigDecimal number = decimal(field, sent);
		// written out, it could fill the memory
		if (number.precision() - number.scale() > MOST_DIGITS) {
			throw new Refusal(field, TOO_LARGE);
		}
		try {
			return ofType(field, number.toBigIntegerExact(), type);
		}
		catch (ArithmeticException ex) {
			throw new Refusal(field, NOT_A_NUMBER);
		}
	}

	private static BigDecimal decimal(String field, Number sent) {
		try {
			return new BigDecimal(sent.toString());
		}
		catch (NumberFormatException ex) {
			throw new Refusal(field, NOT_A_NUMBER);
		}
	}

	private static Number ofType(String field, BigInteger number, Class<?> type) {
		boolean small = type == Integer.class || type == int.class;
		if (number.bitLength() >= (small ? Integer.SIZE : Long.SIZE)) {
			throw new Refusal(field, TOO_LARGE);
		}
		return small ? (Number) number.intValue() : number.longValue();
	}

	private static String digits(String field, String written, Locale locale) {
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
		String group = "[" + plain(String.valueOf(symbols.getGroupingSeparator())) + " ']";
		String point = Pattern.quote(String.valueOf(symbols.getDecimalSeparator()));
		if (written.matches("([0-9]+|[0-9]{1,3}(" + group + ")[0-9]{3}(\\2[0-9]{3}){0,9})(" + point + "0{1,2})?")) {
			return written.replaceFirst(point + "0{1,2}$", "").replaceAll("[^0-9]", "");
		}
		boolean groupedOtherwise = written.matches("[0-9]{1,3}([.,])[0-9]{3}(\\1[0-9]{3}){0,9}");
		throw new Refusal(field, groupedOtherwise ? "engine.refusal.twoReadings" : NOT_A_NUMBER);
	}

	private static void checkCurrency(String field, String written, OwnCurrency ours) {
		if (written == null || ours.isWritten(written)) {
			return;
		}
		if (!OwnCurrency.isAny(written)) {
			throw new Refusal(field, NOT_A_NUMBER);
		}
		if (ours == OwnCurrency.NONE) {
			throw new Refusal(field, "engine.refusal.notMoney");
		}
		throw new Refusal(field, "engine.refusal.otherCurrency", ours.code());
	}

	/** In ASCII, without what cannot be seen. */
	static String plain(String typed) {
		return typed.codePoints()
			.filter((character) -> !Unseen.is(character))
			.mapToObj(WholeNumbers::plain)
			.collect(Collectors.joining())
			.strip();
	}

	private static String plain(int character) {
		if (Character.isDigit(character)) {
			return String.valueOf(Character.digit(character, 10));
		}
		if (Character.isSpaceChar(character)) {
			return " ";
		}
		String written = Character.toString(character);
		return LOOK_ALIKES.stream()
			.filter((alike) -> alike.contains(written))
			.map((alike) -> alike.substring(0, 1))
			.findFirst()
			.orElse(written);
	}

}
