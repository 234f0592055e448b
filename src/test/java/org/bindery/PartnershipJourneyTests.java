package org.bindery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.Stage;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The employability partnership with the city's department of youth and workforce
 * services: from the need to a good ending.
 */
@BinderyTest
class PartnershipJourneyTests {

	@Autowired
	private Story story;

	@Autowired
	private Partners partners;

	@Autowired
	private Partnerships partnerships;

	private String employability;

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
		assertThat(this.employability).matches("P-\\d{4}-\\d{4}");
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

		this.story.timePassesUntil(this.employability, end.plusDays(1));
		isAt(Stage.CLOSING);
		does("contact", "recordOutcomes", Answers.outcomes());
		does("contact", "captureLessons", Answers.lessons());
		isAt(Stage.CLOSED);
		assertThat(this.story.isOver(this.employability)).isTrue();
	}

	private void does(String person, String step, Map<String, Object> form) {
		this.story.does(person, this.employability, step, form);
	}

	private void isAt(Stage stage) {
		assertThat(this.partnerships.findByReference(this.employability).orElseThrow().stage()).isEqualTo(stage);
	}

}
