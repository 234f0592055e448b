package org.bindery;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;

import org.bindery.activities.OverlapReports;
import org.bindery.activities.ReportedOverlap;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Holds;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.Stage;
import org.bindery.partnerships.actions.Endings;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Partnerships rest and go on, whatever else happens meanwhile. */
@BinderyTest
class HoldsTests {

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private Holds holds;

	@Autowired
	private Endings endings;

	@Autowired
	private OverlapReports overlaps;

	@Autowired
	private Partnerships partnerships;

	@Autowired
	private WorkingCalendar calendar;

	private LocalDate soon;

	private LocalDate later;

	private Reference reference;

	@BeforeEach
	void storytimeRuns() {
		this.reference = this.storytime.runs();
		this.soon = this.calendar.plus(this.story.today(), 10);
		this.later = this.calendar.plus(this.story.today(), 15);
	}

	@AfterEach
	void backToThePresent() {
		this.story.backToThePresent();
	}

	@Test
	void theDateOfAFormerHoldDoesNotEndTheNextOne() {
		rests(this.soon);
		goesOn();
		rests(this.later);
		this.story.timePassesUntil(this.reference, this.soon);
		assertThat(stage()).isEqualTo(Stage.ON_HOLD);
		this.story.timePassesUntil(this.reference, this.later);
		assertThat(stage()).isEqualTo(Stage.ACTIVE);
	}

	@Test
	void whatEndsDuringAHoldIsNotResumedOnItsDate() {
		rests(this.soon);
		this.endings.end(this.reference, "The station closes", new StaffId("contact"));
		this.story.runJobs(this.reference);
		assertThat(stage()).isEqualTo(Stage.CLOSING);
		this.story.timePassesUntil(this.reference, this.soon);
		assertThat(stage()).isEqualTo(Stage.CLOSING);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("recordOutcomes");
	}

	@Test
	void whatClosesCanRestOnceMoreAndGoOn() {
		rests(this.soon);
		this.endings.end(this.reference, "The station closes", new StaffId("contact"));
		this.story.runJobs(this.reference);
		Date due = this.story.waitingTask(this.reference, "recordOutcomes").getDueDate();
		rests(this.later);
		goesOn();
		assertThat(stage()).isEqualTo(Stage.CLOSING);
		assertThat(this.story.waitingTask(this.reference, "recordOutcomes").getDueDate()).isEqualTo(due);
	}

	@Test
	void whatIsDeferredDuringAHoldWaitsForItsNeedStill() {
		this.reference = this.story.raises("contact", Answers.aNeed("A makerspace"));
		this.story.does("contact", this.reference, "designateContact", Answers.contact("contact"));
		this.story.does("contact", this.reference, "describeNeed", Answers.describedNeed("A makerspace"));
		this.story.does("contact", this.reference, "linkNeed",
				Answers.linkedToANewGoal("Makers for " + this.reference));
		rests(this.later);
		LocalDate deferred = this.story.today().plusMonths(2);
		this.story.does("manager", this.reference, "reviewNeed", Answers.deferredUntil(deferred));
		assertThat(partnership().standing().resumeOn()).contains(this.later);
		goesOn();
		assertThat(stage()).isEqualTo(Stage.ON_HOLD);
		assertThat(partnership().standing().resumeOn()).contains(deferred);
		assertThat(this.story.timer(this.reference, "pickUpAgain").getDuedate())
			.isEqualTo(this.calendar.startOf(deferred));
		this.story.timePassesUntil(this.reference, deferred);
		assertThat(stage()).isEqualTo(Stage.ASSESSING);
	}

	@Test
	void whatComesUpDuringAHoldHasItsTimeWhereTheHoldEndsAtOnce() {
		rests(saturdayAfter(this.soon));
		this.overlaps.report(this.reference,
				new ReportedOverlap("Storytime", "Reading at the station", "", "The same books"),
				new StaffId("contact"));
		this.story.runJobs(this.reference);
		goesOn();
		assertThat(this.story.waitingTask(this.reference, "settleOverlap").getDueDate())
			.isEqualTo(this.calendar.in(10));
	}

	@Test
	void nobodyIsInvitedToACheckInThatAHoldMovesBeyondTheEnd() {
		LocalDate end = this.calendar.plus(this.story.today().plusWeeks(8), 0);
		this.reference = this.storytime.runs(end, end);
		Date invitation = invitation();
		rests(this.calendar.plus(end, -2));
		assertThat(invitation()).isEqualTo(this.calendar.endOf(WorkingCalendar.NEVER));
		goesOn();
		assertThat(invitation()).isEqualTo(invitation);
	}

	private static LocalDate saturdayAfter(LocalDate date) {
		return date.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
	}

	private Date invitation() {
		return this.story.timer(this.reference, "nextCheckIn").getDuedate();
	}

	private void rests(LocalDate until) {
		this.holds.hold(this.reference, "Their hall is flooded", until, new StaffId("contact"));
		this.story.runJobs(this.reference);
		assertThat(partnership().standing().isHeld()).isTrue();
	}

	private void goesOn() {
		this.holds.resume(this.reference, new StaffId("contact"));
		this.story.runJobs(this.reference);
		assertThat(partnership().standing().isHeld()).isFalse();
	}

	private Stage stage() {
		return partnership().stage();
	}

	private Partnership partnership() {
		return this.partnerships.byReference(this.reference);
	}

}
