package org.bindery.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.bindery.calendar.Cadence;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

/** What is planned moves by the working days for which a partnership rests. */
class HeldPlansTests extends HeldPartnership {

	@Autowired
	private RegularCommunication communication;

	@Autowired
	private CheckIns checkIns;

	@Test
	void movesWhatIsPlannedAndWhatIsDueByTheWorkingDaysOfTheHold() {
		Long checkIn = this.communication.planCheckIn(this.reference);
		hold(UNTIL);
		LocalDate moved = LocalDate.of(2027, 4, 15);
		assertThat(this.road.reread(this.reference).terms().nextCheckIn()).contains(moved);
		assertThat(this.checkIns.findById(checkIn).orElseThrow().plannedFor()).isEqualTo(moved);
		assertThat(movedInTheEngine(1, CHECK_IN)).isEqualTo(moved);
	}

	@Test
	void leavesTheAgreedEndWhereItIs() {
		Optional<LocalDate> end = this.road.reread(this.reference).terms().endsOn();
		hold(UNTIL);
		assertThat(this.road.reread(this.reference).terms().endsOn()).isEqualTo(end);
		then(this.deadlines).should()
			.move(eq(this.reference), any(),
					eq(Set.of("termEnds", "resumeDate", "pickUpAgain", "nextCheckIn", "reviewDate")));
	}

	@Test
	void letsNothingFallDueBeforeItGoesOnAfterAWeekend() {
		LocalDate thursday = LocalDate.of(2027, 3, 4);
		LocalDate monday = LocalDate.of(2027, 3, 8);
		this.clock.isOn(thursday);
		hold(monday.minusDays(2));
		assertThat(movedInTheEngine(1, thursday)).isEqualTo(monday);
	}

	@Test
	void bringsWhatWasPlannedForAWeekendBackToItsWorkingDay() {
		LocalDate saturday = LocalDate.of(2027, 4, 3);
		LocalDate monday = LocalDate.of(2027, 4, 5);
		this.road.reread(this.reference)
			.agree(Cadence.MONTHLY, saturday, LocalDate.of(2028, 2, 5), Optional.empty(), this.calendar);
		hold(UNTIL);
		goesOn();
		Terms terms = this.road.reread(this.reference).terms();
		assertThat(terms.nextCheckIn()).contains(monday);
		assertThat(terms.reviewOn()).contains(LocalDate.of(2028, 2, 7));
	}

	@Test
	void movesNothingOverAWeekend() {
		this.clock.isOn(LocalDate.of(2027, 3, 6));
		hold(LocalDate.of(2027, 3, 8));
		assertThat(this.road.reread(this.reference).terms().nextCheckIn()).contains(CHECK_IN);
		then(this.deadlines).should(never()).move(any(), any(), any());
	}

	@Test
	void givesBackTheDaysThatAreNotNeeded() {
		hold(UNTIL);
		this.clock.isOn(LocalDate.of(2027, 3, 8));
		goesOn();
		Partnership resumed = this.road.reread(this.reference);
		assertThat(resumed.stage()).isEqualTo(Stage.ACTIVE);
		assertThat(resumed.standing().resumeOn()).isEmpty();
		assertThat(resumed.terms().nextCheckIn()).contains(LocalDate.of(2027, 4, 8));
		assertThat(movedInTheEngine(2, LocalDate.of(2027, 4, 15))).isEqualTo(LocalDate.of(2027, 4, 8));
		assertThat(this.holds.heldUntil(this.reference)).isEmpty();
	}

	@Test
	void leavesWhatWasAgreedOnDuringTheHoldAsItWasMeant() {
		hold(UNTIL);
		LocalDate first = LocalDate.of(2027, 3, 22);
		LocalDate review = LocalDate.of(2028, 2, 1);
		this.road.reread(this.reference).agree(Cadence.MONTHLY, first, review, Optional.empty(), this.calendar);
		this.clock.isOn(LocalDate.of(2027, 3, 8));
		goesOn();
		Terms terms = this.road.reread(this.reference).terms();
		assertThat(terms.nextCheckIn()).contains(first);
		assertThat(terms.reviewOn()).contains(review);
	}

	private LocalDate movedInTheEngine(int times, LocalDate date) {
		ArgumentCaptor<UnaryOperator<Instant>> moved = ArgumentCaptor.captor();
		then(this.deadlines).should(times(times)).move(eq(this.reference), moved.capture(), any());
		return this.calendar.dateOf(moved.getValue().apply(this.calendar.endOf(date).toInstant()));
	}

}
