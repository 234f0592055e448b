package org.bindery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.bindery.calendar.Cadence;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.partnerships.ExistingPartnership;
import org.bindery.partnerships.Holds;
import org.bindery.partnerships.NewPartner;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.Recordings;
import org.bindery.partnerships.Stage;
import org.bindery.selection.Depth;
import org.bindery.selection.PartnerRole;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** How a partnership is brought along a road through the diagrams. */
@BinderyTest
@TestInstance(Lifecycle.PER_CLASS)
abstract class Roads {

	@Autowired
	Story story;

	@Autowired
	Partners partners;

	@Autowired
	Partnerships partnerships;

	@Autowired
	Recordings recordings;

	@Autowired
	Holds holds;

	Reference reference;

	List<Long> partner;

	@AfterEach
	void backToThePresent() {
		this.story.backToThePresent();
	}

	void anExistingPartnershipIsRecorded() {
		LocalDate today = this.story.today();
		this.reference = this.recordings.record(new ExistingPartnership("Storytime", "Firefighters read to children",
				this.partner, NewPartner.NONE, List.of(PartnerRole.CONTENT_CREATOR), "contact", today.minusYears(2),
				today.plusMonths(1), Cadence.MONTHLY, Depth.NETWORKING, today.plusMonths(10), null, false),
				new StaffId("contact"));
		this.story.runJobs(this.reference);
		isAt(Stage.ACTIVE);
	}

	Long aPartner(String name) {
		return this.partners
			.save(Partner.named(name, PartnerKind.NONPROFIT).withPerson("Ana Ruiz", "ana@guild.example", ""))
			.id();
	}

	void needIsDescribed() {
		this.reference = this.story.raises("contact", Answers.aNeed("A makerspace"));
		does("contact", "designateContact", Answers.contact("contact"));
		does("contact", "describeNeed", Answers.describedNeed("A makerspace"));
		does("contact", "linkNeed", Answers.linkedToANewGoal("Makers for " + this.reference));
	}

	void needIsPursued() {
		needIsDescribed();
		does("manager", "reviewNeed", Answers.decision("PURSUE"));
	}

	void candidatesAreAssessed() {
		does("contact", "shortlistCandidates", Answers.shortlist(this.partner, "contact"));
		does("contact", "assessCandidate", Answers.assessment(4));
	}

	void partnersHaveAccepted(String depth, int money) {
		needIsPursued();
		candidatesAreAssessed();
		does("contact", "choosePartners", Answers.chosen(this.partner, depth, money));
		does("contact", "recordAnswers", Answers.accepted(this.partner));
	}

	LocalDate communicationIsPlanned() {
		LocalDate firstCheckIn = this.story.today().plusMonths(1);
		LocalDate end = this.story.today().plusMonths(6);
		does("contact", "planCommunication", Answers.communicationPlan(firstCheckIn, end.minusMonths(1), end));
		return end;
	}

	void checkInComesNear() {
		this.story.fires(this.reference, "nextCheckIn");
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("logCheckIn");
	}

	void closesWell() {
		does("contact", "recordOutcomes", Answers.outcomes());
		does("contact", "captureLessons", Answers.lessons());
		isOverAt(Stage.CLOSED);
	}

	void does(String person, String step, Map<String, Object> form) {
		this.story.does(person, this.reference, step, form);
	}

	void isAt(Stage stage) {
		assertThat(stage()).isEqualTo(stage);
	}

	void isOverAt(Stage stage) {
		isAt(stage);
		assertThat(this.story.isOver(this.reference)).isTrue();
	}

	Stage stage() {
		return this.partnerships.findByReference(this.reference).map(Partnership::stage).orElseThrow();
	}

}
