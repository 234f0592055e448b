package org.bindery.desk;

import java.time.Duration;
import java.time.Instant;

import org.bindery.desk.Lateness.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LatenessTests {

	private static final Instant DUE = Instant.parse("2026-12-01T22:00:00Z");

	@ParameterizedTest
	@CsvSource({ "PT1S, MINUTES, 1", "PT59M, MINUTES, 59", "PT1H, HOURS, 1", "PT23H59M, HOURS, 23", "PT24H, DAYS, 1",
			"P13DT23H, DAYS, 13", "P14D, WEEKS, 2", "P40D, WEEKS, 5" })
	void countsInTheUnitThatPeopleSay(Duration late, Unit unit, long count) {
		assertThat(Lateness.since(DUE, DUE.plus(late))).isEqualTo(new Lateness(unit, count));
	}

}
