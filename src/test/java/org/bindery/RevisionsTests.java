package org.bindery;

import java.util.List;

import org.bindery.agreements.AgreementStatus;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.actions.EarlyReviews;
import org.bindery.partnerships.actions.Endings;
import org.bindery.story.Answers;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** An agreement is revised while its partnership goes on. */
class RevisionsTests extends RevisedStorytime {

	@Autowired
	private Endings endings;

	@Autowired
	private EarlyReviews reviews;

	@Autowired
	private FormService forms;

	@Autowired
	private IdentityService identity;

	@Test
	void beginsWithWhatTheReviewFound() {
		this.reviews.start(this.reference, "They ask for it", new StaffId("contact"));
		this.story.runJobs(this.reference);
		this.story.does("contact", this.reference, "answerPulse", Answers.pulse());
		this.story.does("contact", this.reference, "reviewPartnership",
				Answers.reviewed("REVISE", this.story.today().plusMonths(6)));
		assertThat(wantedAsShownTo("contact2")).startsWith("**Review, ")
			.endsWith(", Test contact:** People found work");
	}

	@Test
	void tellsWhatAConflictChangesToWhomItConcernsAlone() {
		revisionIsWanted();
		assertThat(wantedAsShownTo("contact")).startsWith("**Conflict, ")
			.endsWith(", Test contact:** We agreed to speak earlier");
		assertThat(wantedAsShownTo("manager")).endsWith("We agreed to speak earlier");
		assertThat(wantedAsShownTo("contact2"))
			.isEqualTo("It was asked for in confidence: the managers know what has to change.");
	}

	@Test
	void leavesOutWhatTheVersionBeforeWasWishedFor() {
		revisionIsWanted();
		this.story.timePassesUntil(this.reference, this.story.today().plusDays(1));
		isSigned(this.story.today().plusMonths(3));
		revisionIsWanted();
		assertThat(wantedAsShownTo("contact")).containsOnlyOnce("Conflict");
	}

	@Test
	void beginsAnewWhereItIsWishedForAfterTheSignature() {
		revisionIsWanted();
		isReady(this.story.today().plusMonths(3));
		conflictIsSettled();
		whileNoMailGoesOut("recordSignatures", Answers.signedOn(this.story.today()));
		whileNoMailGoesOut("recordLesson", Answers.conflictLesson());
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
		this.story.runJobs(this.reference);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("planCommunication");
		isSigned(this.story.today().plusMonths(2));
		assertThat(statuses()).containsExactly(AgreementStatus.SIGNED, AgreementStatus.REPLACED);
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
		assertThat(this.partnerships.byReference(this.reference).isRevising()).isFalse();
	}

	@Test
	void coversWhatIsWishedForBeforeTheSignature() {
		revisionIsWanted();
		revisionIsWanted();
		isSigned(this.story.today().plusMonths(3));
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
	}

	@Test
	void replacesTheVersionBefore() {
		revisionIsWanted();
		isSigned(this.story.today().plusMonths(3));
		revisionIsWanted();
		isSigned(this.story.today().plusMonths(2));
		assertThat(statuses()).containsExactly(AgreementStatus.SIGNED, AgreementStatus.REPLACED);
	}

	@Test
	void isGivenUpWhenThePartnershipEnds() {
		revisionIsWanted();
		isSigned(this.story.today().plusMonths(3));
		revisionIsWanted();
		communicationIsPlanned(this.story.today().plusMonths(2));
		this.endings.end(this.reference, "The station closes", new StaffId("contact"));
		this.story.runJobs(this.reference);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("recordOutcomes");
		assertThat(statuses()).containsExactly(AgreementStatus.NOT_AGREED, AgreementStatus.ENDED);
		assertThat(this.partnerships.byReference(this.reference).isRevising()).isFalse();
	}

	private String wantedAsShownTo(String person) {
		String task = this.story.waitingTask(this.reference, "planCommunication").getId();
		this.identity.setAuthentication(person, List.of("contacts"));
		try {
			return (String) this.forms.getTaskFormVariables(task).get("wanted");
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

}
