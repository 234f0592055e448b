package org.bindery;

import java.time.LocalDate;
import java.util.Date;

import org.bindery.identity.StaffId;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.Stage;
import org.bindery.partnerships.actions.Endings;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What comes at the end of a partnership, or after it, does nothing. */
class LateEventsTests extends RunningPartnership {

	@Autowired
	private Endings endings;

	@Autowired
	private Partnerships partnerships;

	@Test
	void endingWhileALetterIsBeingRetriedLeavesNothingBehind() {
		raise("contact");
		this.management.executeJob(timer("nextCheckIn").getId());
		this.management.executeJob(timer("regularCommunication").getId());
		String letter = timer("inviteToCheckIn").getId();
		this.management.setJobRetries(letter, 1);
		this.management.setJobDuedate(letter, Date.from(this.story.now().plusSeconds(3600)));
		this.endings.end(this.reference, "They moved away", new StaffId("contact"));
		this.story.runJobs(this.reference);
		assertThat(this.management.createJobQuery().jobId(letter).count()).isZero();
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("recordOutcomes");
		assertThat(this.story.instances(this.reference)).hasSize(2);
		assertThat(
				this.database.queryForObject("select count(*) from conflict where reference = ? and closed_at is null",
						Integer.class, this.reference.text()))
			.isZero();
		assertThat(
				this.database.queryForObject("select count(*) from check_in where reference = ? and status = 'PLANNED'",
						Integer.class, this.reference.text()))
			.isZero();
		assertThat(
				this.database.queryForObject("select count(*) from letter where reference = ? and status = 'SENDING'",
						Integer.class, this.reference.text()))
			.isZero();
	}

	@Test
	void aLateTimerAfterTheEndDoesNothing() {
		String late = timer("nextCheckIn").getId();
		this.endings.end(this.reference, "They moved away", new StaffId("contact"));
		assertThatThrownBy(() -> this.management.executeJob(late)).hasMessageContaining("No job found");
		this.story.runJobs(this.reference);
		assertThat(stage()).isEqualTo(Stage.CLOSING);
	}

	@Test
	void aLateDateToResumeDoesNothing() {
		LocalDate until = this.story.today().plusDays(20);
		this.holds.hold(this.reference, "Their hall is flooded", until, new StaffId("contact"));
		String late = timer("resumeDate").getId();
		this.holds.resume(this.reference, new StaffId("contact"));
		assertThatThrownBy(() -> this.management.executeJob(late)).hasMessageContaining("No job found");
		assertThat(stage()).isEqualTo(Stage.ACTIVE);
	}

	private Stage stage() {
		return this.partnerships.findByReference(this.reference).orElseThrow().stage();
	}

}
