package org.bindery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.bindery.activities.OverlapReports;
import org.bindery.activities.ReportedOverlap;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.engine.Deadlines;
import org.bindery.engine.steps.WorkingDays;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Holds;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The dates for which a partnership's processes wait, and how they move. */
@BinderyTest
class DeadlinesTests {

	private static final UnaryOperator<Instant> A_WEEK_LATER = (moment) -> moment.plus(Duration.ofDays(7));

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private Deadlines deadlines;

	@Autowired
	private Holds holds;

	@Autowired
	private OverlapReports overlaps;

	@Autowired
	private ConflictDesk conflicts;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private WorkingDays workingDays;

	@Autowired
	private TaskService tasks;

	@Autowired
	private ManagementService management;

	@Autowired
	private JdbcTemplate database;

	private Reference reference;

	@BeforeEach
	void aPartnershipRuns() {
		this.reference = this.storytime.runs();
	}

	@AfterEach
	void backToThePresent() {
		this.story.backToThePresent();
	}

	@Test
	void moveForEveryTaskWithItsReminders() {
		Date due = overlapIsReported().getDueDate();
		followsUpOn(due);
		List<Date> reminders = reminders("settleOverlap");
		this.deadlines.move(this.reference, A_WEEK_LATER, Set.of());
		assertThat(task("settleOverlap").getDueDate()).isEqualTo(aWeekAfter(due));
		assertThat(task("settleOverlap").getFollowUpDate()).isEqualTo(aWeekAfter(due));
		assertThat(reminders("settleOverlap"))
			.containsExactlyElementsOf(reminders.stream().map(this::aWeekAfter).toList());
	}

	@Test
	void moveForEveryTimerButThoseThatAreNamed() {
		Date checkIn = timer("nextCheckIn");
		Date review = timer("reviewDate");
		Date end = timer("termEnds");
		this.deadlines.move(this.reference, A_WEEK_LATER, Set.of("termEnds"));
		assertThat(timer("nextCheckIn")).isEqualTo(aWeekAfter(checkIn));
		assertThat(timer("reviewDate")).isEqualTo(aWeekAfter(review));
		assertThat(timer("termEnds")).isEqualTo(end);
		this.deadlines.move(this.reference, A_WEEK_LATER, Set.of());
		assertThat(timer("termEnds")).isEqualTo(aWeekAfter(end));
	}

	@Test
	void stayForConflictsAndForOtherPartnerships() {
		conflictIsRaised();
		Date due = task("hearParties").getDueDate();
		Date climbs = timer("hearingOverdue");
		Reference another = this.storytime.runs();
		Date checkIn = timer(another, "nextCheckIn");
		this.deadlines.move(this.reference, A_WEEK_LATER, Set.of());
		assertThat(task("hearParties").getDueDate()).isEqualTo(due);
		assertThat(timer("hearingOverdue")).isEqualTo(climbs);
		assertThat(timer(another, "nextCheckIn")).isEqualTo(checkIn);
	}

	@Test
	void areAskedForAnewWhereThePlanHasChanged() {
		LocalDate review = this.calendar.plus(this.story.today().plusMonths(4), 0);
		Date checkIn = timer("nextCheckIn");
		this.database.update("update partnership set review_on = ?, next_check_in = ? where reference = ?", review,
				review, this.reference.text());
		this.deadlines.recalculate(this.reference, Set.of("reviewDate"));
		assertThat(timer("reviewDate")).isEqualTo(this.calendar.startOf(review));
		assertThat(timer("nextCheckIn")).isEqualTo(checkIn);
	}

	@Test
	void areCountedFromTheEndOfAHoldForWhatComesUpMeanwhile() {
		LocalDate until = this.calendar.plus(this.story.today(), 15);
		this.holds.hold(this.reference, "Their hall is flooded", until, new StaffId("contact"));
		assertThat(overlapIsReported().getDueDate()).isEqualTo(this.calendar.endOf(this.calendar.plus(until, 10)));
		assertThat(reminders("settleOverlap")).containsExactlyInAnyOrder(
				this.calendar.endOf(this.calendar.plus(until, 9)), this.calendar.endOf(this.calendar.plus(until, 11)));
		conflictIsRaised();
		assertThat(task("hearParties").getDueDate()).isBefore(this.calendar.endOf(until));
	}

	@Test
	void comeBackByTheDaysThatAHoldDidNotLast() {
		Date due = overlapIsReported().getDueDate();
		Date checkIn = timer("nextCheckIn");
		this.holds.hold(this.reference, "Their hall is flooded", this.calendar.plus(this.story.today(), 15),
				new StaffId("contact"));
		assertThat(task("settleOverlap").getDueDate()).isEqualTo(later(due, 15));
		this.holds.resume(this.reference, new StaffId("contact"));
		assertThat(task("settleOverlap").getDueDate()).isEqualTo(due);
		assertThat(timer("nextCheckIn")).isEqualTo(checkIn);
	}

	@Test
	void areCountedFromTodayWhereNoCaseRuns() {
		assertThat(this.workingDays.in(3)).isEqualTo(this.calendar.in(3));
	}

	private Task overlapIsReported() {
		this.overlaps.report(this.reference,
				new ReportedOverlap("Storytime", "Reading at the station", "", "The same books"),
				new StaffId("contact"));
		this.story.runJobs(this.reference);
		return task("settleOverlap");
	}

	private void conflictIsRaised() {
		this.conflicts.raise(this.reference,
				new RaisedConflict(ConflictCause.ROLES, Severity.LOW, "They cancelled twice", List.of(), ""),
				new StaffId("contact"));
		this.story.runJobs(this.reference);
	}

	private void followsUpOn(Date date) {
		Task task = task("settleOverlap");
		task.setFollowUpDate(date);
		this.tasks.saveTask(task);
	}

	private Date aWeekAfter(Date date) {
		return Date.from(A_WEEK_LATER.apply(date.toInstant()));
	}

	private Date later(Date date, int workingDays) {
		return Date.from(this.calendar.move(date.toInstant(), workingDays));
	}

	private Task task(String step) {
		return this.story.waitingTask(this.reference, step);
	}

	private List<Date> reminders(String step) {
		return jobs(step).stream().map(Job::getDuedate).sorted().toList();
	}

	private List<Job> jobs(String step) {
		return this.management.createJobQuery().processInstanceId(task(step).getProcessInstanceId()).list();
	}

	private Date timer(String element) {
		return timer(this.reference, element);
	}

	private Date timer(Reference of, String element) {
		return this.story.timer(of, element).getDuedate();
	}

}
