package org.bindery.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.bindery.calendar.Cadence;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Deadlines;
import org.bindery.engine.Processes;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.history.History;
import org.bindery.partnerships.history.HistoryEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;

@PartnershipsTest
class HoldsTests {

	/** Ten working days after today, a Monday. */
	private static final LocalDate UNTIL = LocalDate.of(2027, 3, 15);

	private static final LocalDate CHECK_IN = LocalDate.of(2027, 4, 1);

	@Autowired
	private Holds holds;

	@Autowired
	private HoldDates dates;

	@Autowired
	private HoldRepository rows;

	@Autowired
	private PartnershipLifecycle lifecycle;

	@Autowired
	private RegularCommunication communication;

	@Autowired
	private CheckIns checkIns;

	@Autowired
	private History history;

	@Autowired
	private Processes processes;

	@Autowired
	private Deadlines deadlines;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private TestClock clock;

	@Autowired
	private Road road;

	private Reference reference;

	@BeforeEach
	void isActive() {
		this.reference = this.road.anActivePartnership();
		reset(this.processes, this.deadlines);
	}

	@Test
	void keepsWhoPutItOnHoldAndWhyAndTellsTheProcess() {
		hold(UNTIL);
		Partnership held = this.road.reread(this.reference);
		Hold hold = this.holds.of(held).orElseThrow();
		assertThat(held.stage()).isEqualTo(Stage.ON_HOLD);
		assertThat(held.standing().besidesHold()).isEqualTo(Stage.ACTIVE);
		assertThat(held.standing().resumeOn()).contains(UNTIL);
		assertThat(hold.reason()).isEqualTo("Their hall is flooded");
		assertThat(hold.by()).isEqualTo(new StaffId("li"));
		assertThat(this.holds.heldUntil(this.reference)).contains(UNTIL);
		assertThat(latestHistory().label()).isEqualTo("Put on hold until March 15, 2027");
		then(this.processes).should().ask("PartnershipHeld", this.reference, Map.of("holdId", hold.id()));
	}

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

	@Test
	void nothingComesUpBeforeItGoesOn() {
		hold(UNTIL);
		this.road.reread(this.reference)
			.agree(Cadence.WEEKLY, LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 10), Optional.empty(),
					this.calendar);
		assertThat(this.lifecycle.nextInvitation(this.reference)).isEqualTo(this.calendar.startOf(UNTIL));
		assertThat(this.lifecycle.reviewDate(this.reference)).isEqualTo(this.calendar.startOf(UNTIL));
		goesOn();
		assertThat(this.lifecycle.nextInvitation(this.reference)).isBefore(this.calendar.startOf(UNTIL));
		then(this.deadlines).should(times(2)).recalculate(this.reference, Set.of("nextCheckIn", "reviewDate"));
	}

	@Test
	void goesOnOnItsDateWithoutMovingAnything() {
		hold(UNTIL);
		this.clock.isOn(UNTIL);
		goesOn();
		assertThat(this.road.reread(this.reference).terms().nextCheckIn()).contains(LocalDate.of(2027, 4, 15));
		then(this.deadlines).should().move(any(), any(), any());
		assertThat(this.rows.findAll()).singleElement()
			.satisfies((hold) -> assertThat(hold.resumedOn()).contains(UNTIL));
		assertThat(latestHistory().label()).isEqualTo("Resumed as planned");
		assertThat(latestHistory().person()).isEmpty();
	}

	@Test
	void goesOnWhereTheProcessHasComeMeanwhile() {
		Reference agreeing = this.road.chosenPartners();
		this.lifecycle.enter(agreeing, Stage.AGREEING);
		this.holds.hold(agreeing, "Their board is new", UNTIL, new StaffId("li"));
		this.lifecycle.enter(agreeing, Stage.SELECTING);
		assertThat(this.road.reread(agreeing).stage()).isEqualTo(Stage.ON_HOLD);
		this.lifecycle.resume(agreeing, holdOf(agreeing));
		assertThat(this.road.reread(agreeing).stage()).isEqualTo(Stage.SELECTING);
	}

	@Test
	void isOverWhenThePartnershipEnds() {
		hold(UNTIL);
		Long id = holdOf(this.reference);
		this.lifecycle.settle(this.reference);
		this.lifecycle.enter(this.reference, Stage.CLOSING);
		assertThat(this.rows.findById(id).orElseThrow().resumedOn()).contains(TestClock.TODAY);
		this.lifecycle.resume(this.reference, id);
		Partnership closing = this.road.reread(this.reference);
		assertThat(closing.stage()).isEqualTo(Stage.CLOSING);
		assertThat(closing.standing().isHeld()).isFalse();
	}

	@Test
	void canRestWhileItClosesAfterItsTerm() {
		LocalDate afterTheTerm = LocalDate.of(2028, 3, 6);
		this.clock.isOn(afterTheTerm);
		this.lifecycle.settle(this.reference);
		this.lifecycle.enter(this.reference, Stage.CLOSING);
		hold(afterTheTerm.plusWeeks(2));
		this.lifecycle.resume(this.reference, holdOf(this.reference));
		assertThat(this.road.reread(this.reference).stage()).isEqualTo(Stage.CLOSING);
	}

	@Test
	void asksTheProcessToGoOnEarlier() {
		hold(UNTIL);
		this.holds.resume(this.reference, new StaffId("maria"));
		then(this.processes).should().ask("PartnershipResumed", this.reference, Map.of());
		assertThat(latestHistory().person()).contains(new StaffId("maria"));
		goesOn();
		assertThat(latestHistory().label()).isEqualTo("Resumed");
	}

	@Test
	void knowsWhenItMustBeOver() {
		Partnership partnership = this.road.reread(this.reference);
		assertThat(this.dates.earliest()).isEqualTo(TestClock.TODAY.plusDays(1));
		assertThat(this.dates.latest(partnership)).isEqualTo(LocalDate.of(2028, 2, 29));
		partnership.agree(Cadence.MONTHLY, CHECK_IN, CHECK_IN, Optional.of(TestClock.TODAY.plusYears(3)),
				this.calendar);
		assertThat(this.dates.latest(partnership)).isEqualTo(TestClock.TODAY.plusYears(2));
	}

	@Test
	void refusesToGoOnWhereNothingRests() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.holds.resume(this.reference, new StaffId("li")))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("partnerships.refusal.notHeld"));
	}

	@Test
	void refusesASecondHold() {
		hold(UNTIL);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> hold(UNTIL))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("partnerships.refusal.cannotHold"));
	}

	@ParameterizedTest
	@CsvSource({ "' ', 2027-03-15, reason, holdReasonMissing", "Why, , until, holdUntilMissing",
			"Why, 2027-03-01, until, holdUntilOutOfRange", "Why, 2029-03-02, until, holdUntilOutOfRange",
			"Why, 2028-03-01, until, holdPastTerm" })
	void refusesWithoutAReasonAndADateBeforeTheTermsEnd(String reason, LocalDate until, String field, String why) {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.holds.hold(this.reference, reason, until, new StaffId("li")))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("partnerships.refusal." + why));
		then(this.processes).shouldHaveNoInteractions();
	}

	private void hold(LocalDate until) {
		this.holds.hold(this.reference, " Their hall is flooded ", until, new StaffId("li"));
	}

	private void goesOn() {
		this.lifecycle.resume(this.reference, holdOf(this.reference));
	}

	private Long holdOf(Reference held) {
		return this.road.reread(held).standing().holdId().orElseThrow();
	}

	private LocalDate movedInTheEngine(int times, LocalDate date) {
		ArgumentCaptor<UnaryOperator<Instant>> moved = ArgumentCaptor.captor();
		then(this.deadlines).should(times(times)).move(eq(this.reference), moved.capture(), any());
		return this.calendar.dateOf(moved.getValue().apply(this.calendar.endOf(date).toInstant()));
	}

	private HistoryEntry latestHistory() {
		return this.history.findByReferenceOrderByAtDescIdDesc(this.reference, PageRequest.of(0, 1))
			.getContent()
			.get(0);
	}

}
