package org.bindery;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import org.bindery.agreements.AgreementStatus;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.story.Answers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a revised agreement changes in what is planned. */
class RevisedPlansTests extends RevisedStorytime {

	@Autowired
	private WorkingCalendar calendar;

	@Test
	void movesEveryPlanToWhatIsAgreedNow() {
		LocalDate today = this.story.today();
		revisionIsWanted();
		isSigned(today.plusMonths(3));
		assertThat(timer("nextCheckIn")).isEqualTo(morning(this.calendar.plus(workday(today.plusMonths(3)), -5)));
		assertThat(timer("reviewDate")).isEqualTo(morning(workday(today.plusMonths(4))));
		assertThat(timer("termEnds")).isEqualTo(this.calendar.endOf(today.plusMonths(5)));
		assertThat(this.partnerships.byReference(this.reference).isRevising()).isFalse();
	}

	@Test
	void leavesEveryPlanWhereNothingIsAgreed() {
		List<Date> before = plans();
		revisionIsWanted();
		communicationIsPlanned(this.story.today().plusMonths(3));
		this.story.does("contact", this.reference, "reviewAgreement", Answers.decision("NOT_AGREED", "They do not"));
		assertThat(plans()).isEqualTo(before);
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
		assertThat(statuses()).containsExactly(AgreementStatus.NOT_AGREED);
	}

	@Test
	void keepsToTheNewTermFromTheSignatureOn() {
		revisionIsWanted();
		isReady(this.story.today().plusMonths(3));
		whileNoMailGoesOut("recordSignatures", Answers.signedOn(this.story.today()));
		assertThat(timer("termEnds")).isEqualTo(this.calendar.endOf(this.story.today().plusMonths(5)));
	}

	private List<Date> plans() {
		return List.of(timer("nextCheckIn"), timer("reviewDate"), timer("termEnds"));
	}

	private Date timer(String element) {
		return this.story.timer(this.reference, element).getDuedate();
	}

	private Date morning(LocalDate date) {
		return this.calendar.startOf(date);
	}

	private LocalDate workday(LocalDate date) {
		return this.calendar.plus(date, 0);
	}

}
