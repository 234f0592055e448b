package org.bindery.engine.steps;

import java.util.Locale;

import org.bindery.engine.forms.Form;
import org.camunda.bpm.engine.form.FormField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/** A form shows numbers as its reader writes them. */
class ShownFieldsTests {

	@AfterEach
	void speaksEnglishAgain() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void groupsLargeNumbersInTheReadersLanguage() {
		LocaleContextHolder.setLocale(Locale.US);
		assertThat(shown(20_000)).isEqualTo("20,000");
		LocaleContextHolder.setLocale(Locale.forLanguageTag("es"));
		assertThat(shown(20_000)).isEqualTo("20.000");
	}

	@Test
	void leavesYearsAndOptionsAlone() {
		assertThat(shown(2030)).isEqualTo(2030);
		assertThat(shown(5)).isEqualTo(5);
	}

	@Test
	void keepsATextOfAnotherDirectionInOnePiece() {
		Form<Amount> form = Form.of(new Amount(5)).with("title", "نادي القراءة!").with("plain", "Reading club!");
		assertThat(new ShownFields(() -> form).stream().map((field) -> field.getValue().getValue()))
			.contains("\u2068نادي القراءة!\u2069", "Reading club!");
	}

	private static Object shown(Integer number) {
		FormField field = new ShownFields(() -> Form.of(new Amount(number))).get(0);
		return field.getValue().getValue();
	}

	record Amount(Integer money) {
	}

}
