package org.bindery.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the library works.
 *
 * @param zone the time zone in which the library's dates begin and end
 * @param weekend the days of the week on which nobody works
 * @param publicHolidays whose public holidays nobody works on: a country, perhaps with a
 * state and a county, such as {@code us} or {@code us-ny}; empty for none
 * @param holidays further days on which nobody works
 * @param dayEnds the time of day at which something due on a date is due
 */
@ConfigurationProperties("bindery.calendar")
public record CalendarSettings(@DefaultValue("America/New_York") ZoneId zone, @DefaultValue( {
		"SATURDAY", "SUNDAY" }) Set<DayOfWeek> weekend, @DefaultValue("") String publicHolidays,
		@DefaultValue Set<LocalDate> holidays, @DefaultValue("17:00") LocalTime dayEnds){
}
