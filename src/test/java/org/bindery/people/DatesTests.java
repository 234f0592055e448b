package org.bindery.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

import org.bindery.calendar.CalendarSettings;
import org.bindery.calendar.WorkingCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTests {

	private static final Instant LATE = Instant.parse("2027-01-16T03:30:00Z");

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void speaksOfTheLibrarysDayInTheReadersLanguage() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(dates().day(LATE)).isEqualTo("Jan 15, 2027");
		assertThat(dates().day(LocalDate.of(2028, 2, 29))).isEqualTo("Feb 29, 2028");
		assertThat(dates().moment(LATE)).startsWith("Jan 15, 2027").contains("10:30");
		LocaleContextHolder.setLocale(Locale.forLanguageTag("es"));
		assertThat(dates().day(LATE)).isEqualTo("15 ene 2027");
	}

	private static Dates dates() {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			context.registerBean(Clock.class, Clock::systemUTC);
			context.registerBean(CalendarSettings.class, () -> new CalendarSettings(ZoneId.of("America/New_York"),
					Set.of(), "", Set.of(), LocalTime.of(17, 0)));
			context.register(WorkingCalendar.class);
			context.refresh();
			return new Dates(context.getBean(WorkingCalendar.class));
		}
	}

}
