package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.bindery.calendar.Cadence;
import org.bindery.engine.Carried;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.history.History;
import org.bindery.partnerships.history.HistoryEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.times;

/** A partnership rests for a while, and goes on. */
class HoldsTests extends HeldPartnership {

	@Autowired
	private HoldDates dates;

	@Autowired
	private HoldRepository rows;

	@Autowired
	private History history;

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
		then(this.processes).should().ask("PartnershipHeld", this.reference, Carried.id("holdId", hold.id()));
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
		then(this.processes).should().ask("PartnershipResumed", this.reference, Carried.NOTHING);
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

	private HistoryEntry latestHistory() {
		return this.history.findByReferenceOrderByAtDescIdDesc(this.reference, PageRequest.of(0, 1))
			.getContent()
			.get(0);
	}

}
