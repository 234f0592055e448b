package org.bindery.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.bindery.calendar.WorkingCalendar;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates on pages, in the library's time zone and the reader's language. */
@Component
public class Dates {

	private final ZoneId zone;

	Dates(WorkingCalendar calendar) {
		this.zone = calendar.zone();
	}

	public String day(LocalDate date) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
			.withLocale(LocaleContextHolder.getLocale())
			.format(date);
	}

	public String day(Instant moment) {
		return day(LocalDate.ofInstant(moment, this.zone));
	}

	public String moment(Instant moment) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(LocaleContextHolder.getLocale())
			.withZone(this.zone)
			.format(moment);
	}

}
