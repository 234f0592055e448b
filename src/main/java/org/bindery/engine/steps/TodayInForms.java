package org.bindery.engine.steps;

import java.time.Clock;

import org.bindery.calendar.CalendarSettings;

import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is past and what is future in a form is told by the library's calendar. */
@Configuration(proxyBeanMethods = false)
class TodayInForms {

	@Bean
	ValidationConfigurationCustomizer libraryClock(Clock clock, CalendarSettings settings) {
		return (validation) -> validation.clockProvider(() -> clock.withZone(settings.zone()));
	}

}
