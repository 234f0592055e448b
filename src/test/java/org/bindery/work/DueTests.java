package org.bindery.work;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.bindery.work.Due.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DueTests {

	private static final ZoneId ZONE = ZoneId.of("America/Chicago");

	/** Four in the afternoon. */
	private static final Instant DUE = Instant.parse("2026-12-01T22:00:00Z");

	@ParameterizedTest
	@CsvSource({ "PT1S, MINUTES_LATE, 1", "PT59M, MINUTES_LATE, 59", "PT1H, HOURS_LATE, 1", "PT7H59M, HOURS_LATE, 7",
			"PT8H, DAYS_LATE, 1", "PT31H59M, DAYS_LATE, 1", "PT32H, DAYS_LATE, 2", "P13DT7H, DAYS_LATE, 13",
			"P14D, WEEKS_LATE, 2", "P40D, WEEKS_LATE, 5" })
	void saysHowLateItIsInTheUnitThatPeopleUse(Duration late, Wording wording, long count) {
		Due due = Due.of(DUE, DUE.plus(late), ZONE);
		assertThat(due).isEqualTo(new Due(DUE, wording, count));
		assertThat(due.late()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "PT0S, TODAY, 0", "PT16H, TODAY, 0", "PT16H1M, TOMORROW, 0", "P2D, IN_DAYS, 2", "P13D, IN_DAYS, 13",
			"P14D, IN_WEEKS, 2", "P59D, IN_WEEKS, 8", "P61D, ON_DATE, 0" })
	void countsTheLibrarysDaysUntilThen(Duration ahead, Wording wording, long count) {
		Due due = Due.of(DUE, DUE.minus(ahead), ZONE);
		assertThat(due).isEqualTo(new Due(DUE, wording, count));
		assertThat(due.late()).isFalse();
	}

	@Test
	void isTomorrowWhereMidnightLiesBetween() {
		Instant beforeMidnight = Instant.parse("2026-12-02T05:59:00Z");
		assertThat(Due.of(beforeMidnight.plusSeconds(120), beforeMidnight, ZONE).wording()).isEqualTo(Wording.TOMORROW);
	}

}
