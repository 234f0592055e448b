package org.bindery.engine.steps;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The currency of amounts.
 *
 * @param code its three letters; empty for what counts and is no amount
 * @param signs how it is written anywhere, in capitals
 */
record OwnCurrency(String code, Set<String> signs) {

	static final OwnCurrency NONE = new OwnCurrency("", Set.of());

	/** What is paid with in the country; none where nobody knows. */
	static OwnCurrency of(String country) {
		try {
			return of(Currency.getInstance(new Locale("", country)));
		}
		catch (IllegalArgumentException ex) {
			return NONE;
		}
	}

	private static OwnCurrency of(Currency currency) {
		Stream<String> signs = Stream.of(Locale.getAvailableLocales()).map(currency::getSymbol);
		return new OwnCurrency(currency.getCurrencyCode(),
				Stream.concat(signs, Stream.of(currency.getCurrencyCode()))
					.map(OwnCurrency::inCapitals)
					.collect(Collectors.toUnmodifiableSet()));
	}

	boolean isWritten(String sign) {
		return this.signs.contains(inCapitals(sign));
	}

	private static String inCapitals(String sign) {
		return WholeNumbers.plain(sign).toUpperCase(Locale.ROOT);
	}

	/** Whether the sign is one of any currency. */
	static boolean isAny(String sign) {
		return sign.matches(".*\\p{Sc}.*")
				|| Currency.getAvailableCurrencies().stream().anyMatch((known) -> known.getCurrencyCode().equals(sign));
	}

}
