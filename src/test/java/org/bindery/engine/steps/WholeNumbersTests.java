package org.bindery.engine.steps;

import java.util.Locale;

import org.bindery.engine.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A number arrives as it was meant, or not at all. */
class WholeNumbersTests {

	private static final Locale SPANISH = Locale.forLanguageTag("es");

	private static final OwnCurrency DOLLARS = OwnCurrency.of("US");

	private static final OwnCurrency EUROS = OwnCurrency.of("ES");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "2000|2000", "2,000|2000", "1,234,567|1234567", "$5,000|5000", "$ 5,000|5000", "$2500|2500",
					"5,000 USD|5000", "US$5,000|5000", "$5,000 USD|5000", "2 500 $|2500", "5,000 usd|5000",
					"5000 US$|5000", "5'000|5000", "5’000|5000", "2\u00A0000|2000", "2\u202F000|2000", "２，０００|2000",
					"٢٠٠٠|2000", "+7|7", "007|7", "-5|-5", "\u22125|-5", "-$5|-5", "$-5|-5", "5,000.00|5000", "12.0|12",
					"\u202A2000\u202C|2000", "0|0" })
	void readsEnglish(String typed, int meant) {
		assertThat(read(typed, Locale.US)).isEqualTo(meant);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2.000|2000", "5.000 €|5000", "EUR 5.000|5000", "1.234.567|1234567",
			"5.000,00 €|5000", "5 000|5000", "2000|2000" })
	void readsSpanish(String typed, int meant) {
		assertThat(read(typed, SPANISH, EUROS)).isEqualTo(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e3", "1E3", "NaN", "Infinity", "-Infinity", "0x10", "1.5", "2030.5", "½", "5²", "1/2",
			"12,34", "1,00,000", "20 00", "2,00", "2,0000", "2,000 000", ",5", "5,", "5.", "--5", "+-5", "5-", "5-10",
			"(5)", "5%", "about 20", "ABC 5", "$", "-", "2k", "5 zł", "5 people", "1_000", "true" })
	void refusesWhatIsNoWholeNumber(String typed) {
		assertThat(reason(typed, Locale.US)).isEqualTo("engine.refusal.notANumber");
	}

	@Test
	void refusesWhatCouldBeAnotherNumber() {
		assertThat(reason("2.000", Locale.US)).isEqualTo("engine.refusal.twoReadings");
		assertThat(reason("$5.000", Locale.US)).isEqualTo("engine.refusal.twoReadings");
		assertThat(reason("2,000", SPANISH)).isEqualTo("engine.refusal.twoReadings");
	}

	@ParameterizedTest
	@ValueSource(strings = { "€2500", "2 500 €", "¥2500", "2500 JPY", "CA$2500", "A$ 2500", "$2500 CAD", "£2,500" })
	void refusesAnotherCurrency(String typed) {
		assertThat(reason(typed, Locale.US)).isEqualTo("engine.refusal.otherCurrency");
	}

	@Test
	void readsTheCurrencyOfTheLibrary() {
		assertThat(read("$2,500", Locale.US, OwnCurrency.of("CA"))).isEqualTo(2500);
		assertThat(read("CA$2,500", Locale.US, OwnCurrency.of("CA"))).isEqualTo(2500);
		assertThat(read("¥2,500", Locale.US, OwnCurrency.of("JP"))).isEqualTo(2500);
		assertThat(read("2 500 zł", Locale.US, OwnCurrency.of("PL"))).isEqualTo(2500);
		assertThat(reason("US$2,500", Locale.US, OwnCurrency.of("CA"))).isEqualTo("engine.refusal.otherCurrency");
	}

	@ParameterizedTest
	@ValueSource(strings = { "$5,000", "5 €", "USD 12" })
	void refusesACurrencyOfWhatCounts(String typed) {
		assertThat(reason(typed, Locale.US, OwnCurrency.NONE)).isEqualTo("engine.refusal.notMoney");
		assertThat(read("5,000", Locale.US, OwnCurrency.NONE)).isEqualTo(5000);
	}

	@Test
	void refusesWhatIsTooLarge() {
		assertThat(reason("99,999,999,999", Locale.US)).isEqualTo("engine.refusal.tooLarge");
		assertThat(reason("9".repeat(10_000), Locale.US)).isEqualTo("engine.refusal.tooLarge");
	}

	@Test
	void showsWhatItReads() {
		assertThat(WholeNumbers.inGroups(20_000, Locale.US)).isEqualTo("20,000");
		assertThat(WholeNumbers.inGroups(20_000, SPANISH)).isEqualTo("20.000");
		assertThat(WholeNumbers.inGroups(2030, Locale.US)).isEqualTo(2030);
		for (Locale locale : Locale.getAvailableLocales()) {
			assertThat(read((String) WholeNumbers.inGroups(1_234_567, locale), locale)).as("%s", locale)
				.isEqualTo(1_234_567);
		}
	}

	private static Number read(String typed, Locale locale) {
		return read(typed, locale, DOLLARS);
	}

	private static Number read(String typed, Locale locale, OwnCurrency ours) {
		return WholeNumbers.read("people", typed, Integer.class, locale, ours);
	}

	private static String reason(String typed, Locale locale) {
		return reason(typed, locale, DOLLARS);
	}

	private static String reason(String typed, Locale locale, OwnCurrency ours) {
		return catchThrowableOfType(Refusal.class, () -> read(typed, locale, ours)).messageKey();
	}

}
