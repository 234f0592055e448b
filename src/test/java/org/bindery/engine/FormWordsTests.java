package org.bindery.engine;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/** Steps speak to their reader in the reader's language. */
class FormWordsTests {

	private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

	@AfterEach
	void speaksEnglishAgain() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void sayThingsInSpanish() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("es"));
		assertThat(FormWords.date(MARCH)).isEqualTo("1 de marzo de 2027");
		assertThat(FormWords.number(20_000)).isEqualTo("20.000");
		assertThat(FormWords.decimal(4.2)).isEqualTo("4,2");
		assertThat(FormWords.say("conflicts.form.raised", "Li", FormWords.date(MARCH)))
			.isEqualTo("Planteado por Li el 1 de marzo de 2027");
		assertThat(FormWords.label("Local government")).isEqualTo("Gobierno local");
		assertThat(FormWords.label("Changed by an analyst")).isEqualTo("Changed by an analyst");
	}

	@Test
	void sayThingsInOneEnglish() {
		for (String english : new String[] { "en", "en-US", "en-GB" }) {
			LocaleContextHolder.setLocale(Locale.forLanguageTag(english));
			assertThat(FormWords.date(MARCH)).isEqualTo("March 1, 2027");
			assertThat(FormWords.number(20_000)).isEqualTo("20,000");
			assertThat(FormWords.decimal(4.2)).isEqualTo("4.2");
			assertThat(FormWords.say("conflicts.form.raised", "Li", FormWords.date(MARCH)))
				.isEqualTo("Raised by Li on March 1, 2027");
			assertThat(FormWords.label("Local government")).isEqualTo("Local government");
		}
	}

}
