package org.bindery.calendar;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CadenceTests {

	@ParameterizedTest
	@CsvSource({ "MONTHLY, 2026-12-31, 2027-01-31, 2027-02-28", "MONTHLY, 2026-12-31, 2027-02-28, 2027-03-31",
			"MONTHLY, 2027-12-31, 2028-01-31, 2028-02-29", "MONTHLY, 2026-11-30, 2027-02-28, 2027-03-30",
			"QUARTERLY, 2026-11-30, 2026-11-30, 2027-02-28", "QUARTERLY, 2026-11-30, 2027-02-28, 2027-05-30",
			"HALF_YEARLY, 2026-08-31, 2027-02-28, 2027-08-31", "YEARLY, 2028-02-29, 2031-02-28, 2032-02-29",
			"WEEKLY, 2026-12-05, 2026-12-07, 2026-12-12", "MONTHLY, 2027-06-15, 2027-03-01, 2027-06-15" })
	void keepsTheDayAgreedOn(Cadence cadence, LocalDate agreed, LocalDate before, LocalDate next) {
		assertThat(cadence.firstAfter(before, agreed)).isEqualTo(next);
	}

}
