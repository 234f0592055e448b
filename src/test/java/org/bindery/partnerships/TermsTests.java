package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.calendar.Cadence;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.selection.ChoiceMade;
import org.bindery.selection.Depth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PartnershipsTest
class TermsTests {

	private static final LocalDate MONDAY = TestClock.TODAY;

	private static final LocalDate FIRST = LocalDate.of(2027, 4, 1);

	@Autowired
	private TestClock clock;

	@Autowired
	private WorkingCalendar calendar;

	private final Terms terms = Terms
		.chosen(new ChoiceMade(Depth.NETWORKING, 0, false, Cadence.MONTHLY, MONDAY.plusYears(1), List.of()));

	@BeforeEach
	void begin() {
		this.clock.isOn(MONDAY);
		this.terms.begin(this.calendar);
	}

	@Test
	void firstCheckInComesAfterOneCadenceWithoutAnAgreement() {
		assertThat(this.terms.nextCheckIn()).contains(LocalDate.of(2027, 4, 1));
	}

	@Test
	void firstCheckInIsTheAgreedOne() {
		LocalDate agreed = LocalDate.of(2027, 3, 15);
		this.terms.agree(Cadence.QUARTERLY, agreed, MONDAY.plusYears(1), Optional.empty(), this.calendar);
		this.terms.begin(this.calendar);
		assertThat(this.terms.nextCheckIn()).contains(agreed);
		assertThat(this.terms.endsOn()).isEmpty();
	}

	@Test
	void checkInIsOnAWorkingDay() {
		this.terms.planNext(FIRST, Optional.of(LocalDate.of(2027, 4, 3)), this.calendar);
		assertThat(this.terms.nextCheckIn()).contains(LocalDate.of(2027, 4, 5));
		assertThat(this.terms.settleCheckIn(this.calendar)).isEqualTo(LocalDate.of(2027, 4, 5));
	}

	@Test
	void whatWasRecordedForASaturdayIsPlannedOnTheMonday() {
		Terms recorded = Terms.recorded(Depth.NETWORKING, Cadence.MONTHLY, null)
			.speakingOn(LocalDate.of(2026, 12, 5), this.calendar);
		assertThat(recorded.nextCheckIn()).contains(LocalDate.of(2026, 12, 7));
	}

	@Test
	void reviewRecordedForASaturdayIsPlannedOnTheMonday() {
		Terms recorded = Terms.recorded(Depth.NETWORKING, Cadence.MONTHLY, null)
			.reviewOn(Optional.of(LocalDate.of(2027, 3, 6)), this.calendar);
		assertThat(recorded.reviewOn()).contains(LocalDate.of(2027, 3, 8));
		assertThat(recorded.review(this.calendar)).isEqualTo(startOf(LocalDate.of(2027, 3, 8)));
	}

	@Test
	void whatIsAgreedForAClosedDayIsPlannedOnTheNextWorkingDay() {
		this.terms.agree(Cadence.MONTHLY, LocalDate.of(2027, 3, 6), LocalDate.of(2027, 9, 4), Optional.empty(),
				this.calendar);
		assertThat(this.terms.nextCheckIn()).contains(LocalDate.of(2027, 3, 8));
		assertThat(this.terms.reviewOn()).contains(LocalDate.of(2027, 9, 6));
	}

	@Test
	void agreedDaysThatHaveGoneByAtTheSignatureAreKeptAsTheyReallyCome() {
		this.clock.isOn(LocalDate.of(2027, 3, 22));
		this.terms.agree(Cadence.MONTHLY, LocalDate.of(2027, 3, 10), LocalDate.of(2027, 3, 15), Optional.empty(),
				this.calendar);
		assertThat(this.terms.nextCheckIn()).contains(LocalDate.of(2027, 3, 29));
		assertThat(this.terms.reviewOn()).contains(LocalDate.of(2027, 3, 22));
		assertThat(this.terms.suggestedNext(LocalDate.of(2027, 3, 29), this.calendar))
			.isEqualTo(LocalDate.of(2027, 4, 12));
	}

	@Test
	void agreedDaysThatHaveGoneByAtTheBeginningAreKeptAsTheyReallyCome() {
		this.terms.agree(Cadence.MONTHLY, LocalDate.of(2027, 3, 10), LocalDate.of(2027, 3, 15), Optional.empty(),
				this.calendar);
		this.clock.isOn(LocalDate.of(2027, 3, 22));
		this.terms.begin(this.calendar);
		assertThat(this.terms.nextCheckIn()).contains(LocalDate.of(2027, 3, 29));
		assertThat(this.terms.reviewOn()).contains(LocalDate.of(2027, 3, 22));
	}

	@Test
	void monthlyFromASundayTheLastDayStaysThere() {
		this.terms.agree(Cadence.MONTHLY, LocalDate.of(2027, 10, 31), LocalDate.of(2028, 9, 4), Optional.empty(),
				this.calendar);
		assertThat(checkInsOf(this.terms, 3)).containsExactly(LocalDate.of(2027, 11, 1), LocalDate.of(2027, 11, 30),
				LocalDate.of(2027, 12, 31));
	}

	@Test
	void whatIsMonthlyFromTheLastDayStaysThere() {
		Terms monthly = Terms.recorded(Depth.NETWORKING, Cadence.MONTHLY, null)
			.speakingOn(LocalDate.of(2026, 12, 31), this.calendar);
		assertThat(checkInsOf(monthly, 6)).containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 2, 1),
				LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 30),
				LocalDate.of(2027, 5, 31));
	}

	@Test
	void holdThatIsTakenBackLeavesTheDayAgreedOn() {
		Terms monthly = Terms.recorded(Depth.NETWORKING, Cadence.MONTHLY, null)
			.speakingOn(LocalDate.of(2027, 1, 29), this.calendar);
		LocalDate february = LocalDate.of(2027, 3, 1);
		this.clock.isOn(LocalDate.of(2027, 2, 1));
		monthly.planNext(LocalDate.of(2027, 1, 29), Optional.empty(), this.calendar);
		assertThat(monthly.nextCheckIn()).contains(february);
		monthly.moveCheckIn(10, this.calendar);
		assertThat(monthly.nextCheckIn()).contains(LocalDate.of(2027, 3, 15));
		monthly.moveCheckIn(-10, this.calendar);
		assertThat(monthly.nextCheckIn()).contains(february);
		assertThat(monthly.suggestedNext(february, this.calendar)).isEqualTo(LocalDate.of(2027, 3, 29));
	}

	private List<LocalDate> checkInsOf(Terms kept, int count) {
		return Stream.iterate(kept.nextCheckIn().orElseThrow(), (day) -> {
			this.clock.isOn(day);
			kept.planNext(day, Optional.empty(), this.calendar);
			return kept.nextCheckIn().orElseThrow();
		}).limit(count).toList();
	}

	@Test
	void partnersAreInvitedFiveWorkingDaysBefore() {
		assertThat(this.terms.invitation(this.calendar)).isEqualTo(startOf(LocalDate.of(2027, 3, 25)));
	}

	@Test
	void whatSpeaksEveryWeekIsInvitedAtOnceAlsoOnAWeekend() {
		Terms weekly = Terms
			.chosen(new ChoiceMade(Depth.NETWORKING, 0, false, Cadence.WEEKLY, MONDAY.plusYears(1), List.of()));
		LocalDate sunday = MONDAY.plusDays(6);
		this.clock.isOn(sunday);
		weekly.begin(this.calendar);
		assertThat(weekly.invitation(this.calendar)).isEqualTo(Date.from(this.clock.instant()));
	}

	@Test
	void nobodyIsInvitedToACheckInThatTheTermsEndWouldCancel() {
		this.terms.agree(Cadence.MONTHLY, LocalDate.of(2027, 4, 1), LocalDate.of(2027, 3, 30),
				Optional.of(LocalDate.of(2027, 3, 31)), this.calendar);
		assertThat(this.terms.invitation(this.calendar)).isEqualTo(this.calendar.endOf(WorkingCalendar.NEVER));
	}

	@Test
	void invitationNeverLiesInThePast() {
		this.clock.isOn(LocalDate.of(2027, 3, 30));
		assertThat(this.terms.invitation(this.calendar)).isEqualTo(Date.from(this.clock.instant()));
		assertThat(this.terms.settleCheckIn(this.calendar)).isEqualTo(LocalDate.of(2027, 4, 1));
	}

	@Test
	void planThatHasGoneByLeavesTheUsualNotice() {
		this.clock.isOn(LocalDate.of(2027, 4, 1));
		assertThat(this.terms.settleCheckIn(this.calendar)).isEqualTo(LocalDate.of(2027, 4, 8));
		assertThat(this.terms.nextCheckIn()).contains(LocalDate.of(2027, 4, 8));
		assertThat(this.terms.invitation(this.calendar)).isEqualTo(Date.from(this.clock.instant()));
	}

	@Test
	void nextCheckInFollowsTheCadenceFromPlanToPlan() {
		this.clock.isOn(LocalDate.of(2027, 4, 6));
		this.terms.planNext(FIRST, Optional.empty(), this.calendar);
		assertThat(this.terms.nextCheckIn()).contains(LocalDate.of(2027, 5, 3));
	}

	@Test
	void nextCheckInIsAlwaysToCome() {
		this.clock.isOn(LocalDate.of(2027, 7, 1));
		this.terms.planNext(FIRST, Optional.empty(), this.calendar);
		assertThat(this.terms.nextCheckIn()).contains(LocalDate.of(2027, 8, 2));
	}

	@Test
	void weekendsDoNotMoveTheRhythm() {
		LocalDate mondayAfterTheFirst = LocalDate.of(2027, 5, 3);
		assertThat(this.terms.suggestedNext(FIRST, this.calendar)).isEqualTo(mondayAfterTheFirst);
		this.terms.planNext(FIRST, Optional.of(mondayAfterTheFirst), this.calendar);
		assertThat(this.terms.nextCheckIn()).contains(mondayAfterTheFirst);
		this.clock.isOn(mondayAfterTheFirst);
		assertThat(this.terms.suggestedNext(mondayAfterTheFirst, this.calendar)).isEqualTo(LocalDate.of(2027, 6, 1));
	}

	@Test
	void termIsOverOnItsLastDay() {
		assertThat(this.terms.overOn(MONDAY.plusYears(1).minusDays(1))).isFalse();
		assertThat(this.terms.overOn(MONDAY.plusYears(1))).isTrue();
	}

	private Date startOf(LocalDate date) {
		return this.calendar.startOf(date);
	}

}
