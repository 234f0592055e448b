package org.bindery.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The library works from Monday to Friday in New York, and not on two holidays. */
class WorkingCalendarTests {

	private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

	@ParameterizedTest(name = "{1} working days from {0} is {2}")
	@CsvSource({ "2026-11-23, 3, 2026-11-27", // over Thanksgiving
			"2026-11-27, 1, 2026-11-30", // over a weekend
			"2026-11-28, 0, 2026-11-30", // a Saturday moves to Monday
			"2026-11-24, 0, 2026-11-24", // a working day stays
			"2026-11-30, -1, 2026-11-27", // back over a weekend
			"2026-12-24, 1, 2026-12-28", // over Christmas and a weekend
			"2028-02-28, 1, 2028-02-29", // onto a leap day
			"2028-02-29, 1, 2028-03-01", // and off it
			"2026-11-24, 260, 2027-11-25" })
	void countsWorkingDaysOnly(LocalDate from, int days, LocalDate expected) {
		assertThat(at("2026-11-24T15:00:00Z").plus(from, days)).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{2} working days from {0} on, before {1}")
	@CsvSource({ "2026-11-23, 2026-11-30, 4", // over Thanksgiving and a weekend
			"2026-11-24, 2026-11-24, 0", // the same day
			"2026-11-27, 2026-11-29, 1", // a Friday until a Sunday
			"2026-11-28, 2026-11-30, 0", // a weekend only
			"2026-12-24, 2026-12-28, 1" }) // over Christmas and a weekend
	void countsTheWorkingDaysBetween(LocalDate first, LocalDate second, int expected) {
		WorkingCalendar calendar = at("2026-11-24T15:00:00Z");
		assertThat(calendar.daysBetween(first, second)).isEqualTo(expected);
		assertThat(calendar.move(first, expected)).isEqualTo(calendar.plus(second, 0));
	}

	@ParameterizedTest(name = "from {0}")
	@CsvSource({ "2026-11-24, 2026-11-24", "2026-11-28, 2026-11-30", "2026-11-26, 2026-11-27" })
	void movesADateBackToItsWorkingDay(LocalDate date, LocalDate workingDay) {
		WorkingCalendar calendar = at("2026-11-24T15:00:00Z");
		assertThat(calendar.move(calendar.move(date, 7), -7)).isEqualTo(workingDay);
	}

	@ParameterizedTest(name = "{1} working days from {0} is {2}")
	@CsvSource({ "2026-11-24T22:00:00Z, 3, 2026-11-30T22:00:00Z", // over Thanksgiving
			"2026-11-30T22:00:00Z, -3, 2026-11-24T22:00:00Z", // and back
			"2027-03-12T22:00:00Z, 1, 2027-03-15T21:00:00Z", // five o'clock stays five
			"2026-11-25T03:00:00Z, 1, 2026-11-26T03:00:00Z", // still the day before here
			"2026-11-24T22:00:00Z, 0, 2026-11-24T22:00:00Z" })
	void movesAMomentAndKeepsItsTimeOfDay(Instant moment, int days, Instant expected) {
		assertThat(at("2026-11-24T15:00:00Z").move(moment, days)).isEqualTo(expected);
	}

	@Test
	void neverMovesWhatNeverComes() {
		WorkingCalendar calendar = at("2026-11-24T15:00:00Z");
		Instant never = calendar.endOf(WorkingCalendar.NEVER).toInstant();
		assertThat(calendar.move(never, 10)).isEqualTo(never);
		assertThat(calendar.move(never, -10)).isEqualTo(never);
	}

	@Test
	void knowsThatTodayInTheLibraryIsNotTodayInLondon() {
		assertThat(at("2026-11-25T03:00:00Z").today()).isEqualTo("2026-11-24");
	}

	@Test
	void endsADayAtFiveBeforeAndAfterDaylightSavingChanges() {
		WorkingCalendar calendar = at("2027-03-12T15:00:00Z");
		assertThat(calendar.in(0)).isEqualTo("2027-03-12T22:00:00Z");
		assertThat(calendar.in(1)).isEqualTo("2027-03-15T21:00:00Z");
		assertThat(calendar.endOf(LocalDate.of(2027, 11, 8))).isEqualTo("2027-11-08T22:00:00Z");
	}

	@Test
	void startsADayAtMidnightOfTheLibrary() {
		assertThat(at("2026-11-24T15:00:00Z").startOf(LocalDate.of(2026, 12, 1))).isEqualTo("2026-12-01T05:00:00Z");
	}

	@ParameterizedTest(name = "{0} after {1} is {2}")
	@CsvSource({ "MONTHLY, 2027-01-31, 2027-02-28", "MONTHLY, 2028-01-31, 2028-02-29", "YEARLY, 2028-02-29, 2029-02-28",
			"WEEKLY, 2027-12-28, 2028-01-04", "QUARTERLY, 2026-11-30, 2027-02-28",
			"HALF_YEARLY, 2026-08-31, 2027-02-28" })
	void keepsACadenceAcrossTheEndsOfMonths(Cadence cadence, LocalDate from, LocalDate next) {
		assertThat(cadence.after(from)).isEqualTo(next);
	}

	@ParameterizedTest(name = "{0}: {1} is a working day: {2}")
	@CsvSource({ "us, 2027-07-05, false", "us, 2027-11-25, false", "us, 2027-10-11, true", "us-ny, 2027-10-11, false",
			"DE-BE, 2027-03-08, false", "de, 2027-03-08, true", "'', 2027-07-05, true" })
	void restsOnThePublicHolidaysOfItsPlace(String place, LocalDate day, boolean works) {
		assertThat(at("2026-11-20T12:00:00Z", place).isWorkingDay(day)).isEqualTo(works);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xx", "us-zz", "USA", "us-" })
	void refusesPlacesThatNobodyKnows(String place) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> at("2026-11-20T12:00:00Z", place))
			.satisfies((refusal) -> assertThat(refusal.getValue()).isEqualTo(place));
	}

	private static WorkingCalendar at(String now) {
		return at(now, "");
	}

	private static WorkingCalendar at(String now, String place) {
		CalendarSettings settings = new CalendarSettings(NEW_YORK, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), place,
				Set.of(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 25)), LocalTime.of(17, 0));
		return new WorkingCalendar(settings, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
	}

}
