package org.bindery;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.bindery.agreements.PlanCommunication;
import org.bindery.agreements.RecordSignatures;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.needs.ReviewNeed;
import org.bindery.partnerships.LogCheckIn;
import org.bindery.reviews.ReviewPartnership;
import org.bindery.selection.ChoosePartners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A form takes the dates that can be meant, and no others. */
@BinderyTest
class DatesInFormsTests {

	private static final Period TODAY = Period.ZERO;

	private static final Period TOMORROW = Period.ofDays(1);

	@Autowired
	private Validator validator;

	@Autowired
	private WorkingCalendar calendar;

	@AfterEach
	void speaksEnglishAgain() {
		LocaleContextHolder.resetLocaleContext();
	}

	/** The first and the last date of each field, from today. */
	static Stream<Arguments> dates() {
		return Stream.of(arguments(RecordSignatures.class, "signedOn", Period.ofYears(-1), TODAY),
				arguments(LogCheckIn.class, "heldOn", Period.ofYears(-1), TODAY),
				arguments(LogCheckIn.class, "nextCheckIn", TOMORROW, Period.ofYears(2)),
				arguments(PlanCommunication.class, "firstCheckIn", TOMORROW, Period.ofYears(2)),
				arguments(PlanCommunication.class, "reviewOn", TOMORROW, Period.ofYears(5)),
				arguments(PlanCommunication.class, "endsOn", TOMORROW, Period.ofYears(50)),
				arguments(ReviewNeed.class, "deferUntil", TOMORROW, Period.ofYears(5)),
				arguments(ReviewPartnership.class, "nextReview", TOMORROW, Period.ofYears(5)),
				arguments(ChoosePartners.class, "endsOn", TOMORROW, Period.ofYears(50)));
	}

	@ParameterizedTest
	@MethodSource("dates")
	void liesInBetween(Class<? extends Record> form, String field, Period first, Period last) {
		LocalDate today = this.calendar.today();
		assertThat(reasons(form, field, today.plus(first).minusDays(1))).isNotEmpty();
		assertThat(reasons(form, field, today.plus(first))).isEmpty();
		assertThat(reasons(form, field, today.plus(last))).isEmpty();
		assertThat(reasons(form, field, today.plus(last).plusDays(1))).isNotEmpty();
	}

	@Test
	void saysWhyInThePersonsLanguage() {
		LocalDate longAgo = this.calendar.today().minusYears(10);
		assertThat(reasons(RecordSignatures.class, "signedOn", longAgo))
			.containsExactly("must be within a year of today");
		LocalDate farOff = this.calendar.today().plusYears(10);
		assertThat(reasons(ReviewNeed.class, "deferUntil", farOff)).containsExactly("must be within 5 years of today");
		LocalDate lastYear = this.calendar.today().minusYears(1);
		assertThat(reasons(ReviewNeed.class, "deferUntil", lastYear)).containsExactly("must be in the future");
		assertThat(reasons(RecordSignatures.class, "signedOn", this.calendar.today().plusDays(1)))
			.containsExactly("must not be in the future");
		LocaleContextHolder.setLocale(Locale.forLanguageTag("es"));
		assertThat(reasons(ReviewNeed.class, "deferUntil", lastYear)).containsExactly("debe estar en el futuro");
		assertThat(reasons(RecordSignatures.class, "signedOn", longAgo))
			.containsExactly("debe estar a un máximo de un año de hoy");
	}

	private Stream<String> reasons(Class<? extends Record> form, String field, LocalDate date) {
		return this.validator.validateValue(form, field, date).stream().map(ConstraintViolation::getMessage);
	}

}
