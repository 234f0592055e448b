package org.bindery;

import java.time.LocalDate;
import java.util.List;

import org.bindery.activities.OverlapReports;
import org.bindery.activities.ReportedOverlap;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.ChangeOfContact;
import org.bindery.partnerships.HandoverReason;
import org.bindery.partnerships.Handovers;
import org.bindery.partnerships.Stage;
import org.bindery.partnerships.actions.EarlyReviews;
import org.bindery.story.Answers;
import org.bindery.story.Coverage;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

/**
 * Every road through the diagrams; at the end every node and every flow has been passed.
 */
class RoadsTests extends RoadsThroughConflicts {

	@Autowired
	private Coverage coverage;

	@Autowired
	private Handovers handovers;

	@Autowired
	private OverlapReports overlaps;

	@Autowired
	private EarlyReviews reviews;

	@BeforeAll
	void watch(@Autowired ProcessEngine engine) {
		init(engine);
		this.coverage.begin(engine, RoadsTests.class);
		this.partner = List.of(aPartner("Makers' Guild"));
	}

	@AfterAll
	void everyNodeAndFlowWasPassed() {
		assertThat(this.coverage.byProcess()).hasSize(10)
			.allSatisfy((process, share) -> assertThat(share)
				.as("%s: passed only %s", process, this.coverage.passed(process))
				.isEqualTo(1.0));
	}

	@Test
	void goesOnAfterCheckInsThatWereHeldOrMissedOrForgotten() {
		partnersHaveAccepted("NETWORKING", 0);
		checkInComesNear();
		does("contact", "logCheckIn", Answers.held(this.story.today()));
		checkInComesNear();
		does("contact", "logCheckIn", Answers.missed());
		checkInComesNear();
		this.story.fires(this.reference, "notLogged");
		isAt(Stage.ACTIVE);
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
		assertThat(this.story.rootWaitsAt(this.reference)).contains("nextCheckIn");
	}

	@Test
	void handsOverToSomebodyElseWhenTheFirstCannot() {
		anExistingPartnershipIsRecorded();
		checkInComesNear();
		this.handovers.begin(this.reference, new ChangeOfContact("contact2", List.of(), HandoverReason.CHANGES),
				new StaffId("contact"));
		this.story.runJobs(this.reference);
		does("contact", "prepareHandover", Answers.handover());
		does("contact2", "acceptHandover", Answers.decision("CANNOT", "I have too many already"));
		does("manager", "nameAnother", Answers.contact("manager"));
		does("manager", "acceptHandover", Answers.decision("ACCEPT"));
		assertThat(this.story.waitingTask(this.reference, "logCheckIn").getAssignee()).isEqualTo("manager");
	}

	@Test
	void restsAndGoesOnByItselfOrEarlier() {
		anExistingPartnershipIsRecorded();
		this.holds.hold(this.reference, "Their hall is flooded", this.story.today().plusDays(30),
				new StaffId("contact"));
		isAt(Stage.ON_HOLD);
		this.holds.resume(this.reference, new StaffId("contact"));
		isAt(Stage.ACTIVE);
		LocalDate date = this.story.today().plusDays(20);
		this.holds.hold(this.reference, "Nobody is there in summer", date, new StaffId("manager"));
		this.story.timePassesUntil(this.reference, date);
		isAt(Stage.ACTIVE);
	}

	@Test
	void settlesOverlapsInEveryWay() {
		anExistingPartnershipIsRecorded();
		List<String> ways = List.of("MERGE", "COORDINATE", "REFER", "KEEP");
		ways.forEach((way) -> this.overlaps.report(this.reference,
				new ReportedOverlap("Storytime", "Reading at the station, " + way, "", "The same books"),
				new StaffId("contact")));
		this.story.runJobs(this.reference);
		ways.forEach((way) -> does("contact", "settleOverlap", Answers.overlapSettled(way)));
		isAt(Stage.ACTIVE);
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
	}

	@Test
	void goesOnAfterReviewsThatCameEarlyOrOnTheirDate() {
		anExistingPartnershipIsRecorded();
		reviewIsAskedFor();
		LocalDate next = this.story.today().plusMonths(5);
		isReviewed("CONTINUE", next);
		isAt(Stage.ACTIVE);
		assertThat(this.story.rootWaitsAt(this.reference)).contains("reviewComes");
		this.story.fires(this.reference, "reviewDate");
		isReviewed("REVISE", next);
		isAt(Stage.ACTIVE);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("planCommunication");
		assertThat(this.story.rootWaitsAt(this.reference)).contains("reviewComes");
	}

	@Test
	void endsByAReviewWhateverElseIsRunning() {
		anExistingPartnershipIsRecorded();
		checkInComesNear();
		this.overlaps.report(this.reference,
				new ReportedOverlap("Storytime", "Reading at the station", "", "The same books"),
				new StaffId("contact"));
		reviewIsAskedFor();
		isReviewed("END", this.story.today().plusMonths(5));
		isAt(Stage.CLOSING);
		closesWell();
	}

	private void reviewIsAskedFor() {
		this.reviews.start(this.reference, "Their director left", new StaffId("contact"));
		this.story.runJobs(this.reference);
	}

	private void isReviewed(String decision, LocalDate next) {
		does("contact", "answerPulse", Answers.pulse());
		does("contact", "reviewPartnership", Answers.reviewed(decision, next));
	}

}
