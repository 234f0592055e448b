package org.bindery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.partnerships.ChangeOfContact;
import org.bindery.partnerships.HandoverReason;
import org.bindery.partnerships.Handovers;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.Stage;
import org.bindery.partnerships.actions.EarlyReviews;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The employability partnership with the city's department of youth and workforce
 * services: from the need through a conflict, another contact and a review to a good
 * ending.
 */
@Tag("journey")
@BinderyTest
class PartnershipJourneyTests {

	@Autowired
	private Story story;

	@Autowired
	private Partners partners;

	@Autowired
	private Partnerships partnerships;

	@Autowired
	private ConflictDesk conflicts;

	@Autowired
	private Handovers handovers;

	@Autowired
	private EarlyReviews reviews;

	@Autowired
	private WorkingCalendar calendar;

	private Reference employability;

	@AfterEach
	void backToThePresent() {
		this.story.backToThePresent();
	}

	@Test
	void carriesAPartnershipFromItsNeedToAGoodEnding() {
		Partner workforce = this.partners
			.save(Partner.named("Youth and Workforce Services", PartnerKind.LOCAL_GOVERNMENT)
				.withPerson("Dana Wells", "dana@city.example", "+1 555 0199"));
		List<Long> chosen = List.of(workforce.id());

		this.employability = this.story.raises("contact", Answers.aNeed("Employability"));
		assertThat(this.employability.text()).matches("P-\\d{4}-\\d{4}");
		does("contact", "designateContact", Answers.contact("contact"));
		isAt(Stage.ASSESSING);

		does("contact", "describeNeed", Answers.describedNeed("Employability"));
		does("contact", "linkNeed",
				Answers.linkedToANewGoal("More people in work, as " + this.employability + " wants"));
		does("manager", "reviewNeed", Answers.decision("PURSUE"));
		isAt(Stage.SELECTING);

		does("contact", "shortlistCandidates", Answers.shortlist(chosen, "contact", "manager"));
		does("contact", "assessCandidate", Answers.assessment(5));
		does("manager", "assessCandidate", Answers.assessment(4));
		does("contact", "choosePartners", Answers.chosen(chosen, "COLLABORATING", 20_000));
		does("contact", "recordAnswers", Answers.accepted(chosen));
		isAt(Stage.AGREEING);

		does("contact", "draftVision", Answers.sharedVision());
		does("contact", "planContributions", Answers.contributions());
		does("contact", "agreeOnConflicts", Answers.conflictHandling());
		LocalDate firstCheckIn = this.story.today().plusMonths(1);
		LocalDate end = this.story.today().plusYears(1);
		does("contact", "planCommunication", Answers.communicationPlan(firstCheckIn, end.minusMonths(1), end));
		does("contact", "reviewAgreement", Answers.decision("READY"));
		does("manager", "approveAgreement", Answers.decision("APPROVE"));
		does("contact", "recordSignatures", Answers.signedOn(this.story.today()));
		isAt(Stage.ACTIVE);

		this.story.timePassesUntil(this.employability, firstCheckIn.plusDays(1));
		does("contact", "logCheckIn", Answers.held(this.story.today()));
		isAt(Stage.ACTIVE);

		aConflictClimbsToMediationAndAmendsTheAgreement();
		anotherContactTakesOver();
		aReviewContinues();

		this.story.timePassesUntil(this.employability, end.plusDays(1));
		isAt(Stage.CLOSING);
		does("contact2", "recordOutcomes", Answers.outcomes());
		does("contact2", "captureLessons", Answers.lessons());
		isAt(Stage.CLOSED);
		assertThat(this.story.isOver(this.employability)).isTrue();
	}

	private void aConflictClimbsToMediationAndAmendsTheAgreement() {
		this.conflicts.raise(this.employability,
				new RaisedConflict(ConflictCause.COMMUNICATION, Severity.LOW,
						"The department hears of cancelled courses from the participants", List.of(), ""),
				new StaffId("contact2"));
		this.story.runJobs(this.employability);
		does("contact", "hearParties", Answers.partiesHeard());
		this.story.fires(this.employability, "talkOverdue");
		does("manager", "mediate", Answers.conflictSettled("REVISE"));
		does("manager", "recordLesson", Answers.conflictLesson());
		isAt(Stage.ACTIVE);

		does("contact", "draftVision", Answers.sharedVision());
		does("contact", "planContributions", Answers.contributions());
		does("contact", "agreeOnConflicts", Answers.conflictHandling());
		LocalDate today = this.story.today();
		does("contact", "planCommunication",
				Answers.communicationPlan(today.plusMonths(1), today.plusMonths(9), today.plusMonths(10)));
		does("contact", "reviewAgreement", Answers.decision("READY"));
		does("manager", "approveAgreement", Answers.decision("APPROVE"));
		does("contact", "recordSignatures", Answers.signedOn(today));
		assertThat(partnership().terms().nextCheckIn()).contains(this.calendar.plus(today.plusMonths(1), 0));
		assertThat(this.story.waitingSteps(this.employability)).isEmpty();
	}

	private void anotherContactTakesOver() {
		this.handovers.begin(this.employability, new ChangeOfContact("contact2", List.of(), HandoverReason.CHANGES),
				new StaffId("manager"));
		this.story.runJobs(this.employability);
		does("contact", "prepareHandover", Answers.handover());
		does("contact2", "acceptHandover", Answers.decision("ACCEPT"));
		assertThat(partnership().contact()).contains(new StaffId("contact2"));
	}

	private void aReviewContinues() {
		this.reviews.start(this.employability, "Half the time is over", new StaffId("contact2"));
		this.story.runJobs(this.employability);
		does("contact2", "answerPulse", Answers.pulse());
		does("contact2", "reviewPartnership", Answers.reviewed("CONTINUE", this.story.today().plusMonths(6)));
		isAt(Stage.ACTIVE);
	}

	private void does(String person, String step, Map<String, Object> form) {
		this.story.does(person, this.employability, step, form);
	}

	private void isAt(Stage stage) {
		assertThat(partnership().stage()).isEqualTo(stage);
	}

	private Partnership partnership() {
		return this.partnerships.findByReference(this.employability).orElseThrow();
	}

}
