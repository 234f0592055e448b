package org.bindery.demo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.communication.Letter;
import org.bindery.communication.LetterBook;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.Rung;
import org.bindery.engine.Rehearsal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Handovers;
import org.bindery.partnerships.Holds;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.Stage;
import org.bindery.people.Colleague;
import org.bindery.people.Role;
import org.bindery.reviews.Review;
import org.bindery.reviews.ReviewStatus;
import org.bindery.reviews.Reviews;
import org.bindery.story.KeptTasks;
import org.bindery.work.DueWhen;
import org.bindery.work.WaitingTask;
import org.bindery.work.Whose;
import org.bindery.work.Work;
import org.bindery.work.WorkFilter;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The demonstration's library stands where its stories leave it. */
@DemoTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoStoryTests {

	@Autowired
	private DemoLibrary demo;

	@Autowired
	private Partners partners;

	@Autowired
	private Partnerships partnerships;

	@Autowired
	private Work work;

	@Autowired
	private ConflictDesk conflicts;

	@Autowired
	private Handovers handovers;

	@Autowired
	private Holds holds;

	@Autowired
	private Reviews reviews;

	@Autowired
	private LetterBook letters;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private Rehearsal rehearsal;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private ManagementService management;

	@Autowired
	private KeptTasks keptTasks;

	@Test
	void hasPartnersOfEveryKindAndPartnershipsInEveryStage() {
		assertThat(this.partners.findAll()).extracting(Partner::kind).contains(PartnerKind.values());
		assertThat(this.partnerships.findAll()).extracting(Partnership::stage).contains(Stage.values());
	}

	@Test
	void leavesEveryPartnershipAtATaskOrATimer() {
		for (Partnership partnership : this.partnerships.findAll()) {
			assertThat(waitsFor(partnership.reference())).as(partnership.title())
				.isEqualTo(!partnership.stage().isFinal());
		}
		assertThat(this.runtime.createIncidentQuery().count()).isZero();
		assertThat(this.management.createJobQuery().executable().count()).isZero();
		assertThat(this.management.createJobQuery().withException().count()).isZero();
	}

	private boolean waitsFor(Reference reference) {
		Stream<String> instances = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(reference.text())
			.list()
			.stream()
			.map((instance) -> instance.getId());
		return !this.rehearsal.waitingSteps(reference).isEmpty() || instances
			.anyMatch((instance) -> this.management.createJobQuery().processInstanceId(instance).timers().count() > 0);
	}

	@Test
	void hasOneOverdueTaskWhichIsACheckInThatTheManagerKnowsOf() {
		assertThat(late()).singleElement().satisfies((task) -> {
			assertThat(task.name()).isEqualTo("Log the check-in");
			assertThat(this.letters.of(task.partnership().reference().orElseThrow())).extracting(Letter::template)
				.contains("taskEscalation");
		});
		// also of those that nobody else may see
		assertThat(this.tasks.createTaskQuery().dueBefore(new Date()).count()).isOne();
	}

	private List<WaitingTask> late() {
		return this.work.page(WorkFilter.of(Whose.EVERYBODY).due(DueWhen.LATE),
				new Colleague(new StaffId("manager"), Set.of(Role.MANAGER)), 0, 1000);
	}

	@Test
	void listsTheTasksThatTheEngineHas() {
		this.keptTasks.areTheEngines();
	}

	@Test
	void keepsAConflictFromWhomItIsAbout() {
		Reference reference = reference("Employability");
		assertThat(this.conflicts.visible(reference, new Colleague(new StaffId("contact2"), Set.of(Role.CONTACT))))
			.isEmpty();
		assertThat(this.conflicts.visible(reference, new Colleague(new StaffId("analyst"), Set.of(Role.ANALYST))))
			.isEmpty();
		assertThat(this.conflicts.visible(reference, new Colleague(new StaffId("contact"), Set.of(Role.CONTACT))))
			.singleElement()
			.satisfies((conflict) -> assertThat(conflict.latestStep().orElseThrow()).satisfies((step) -> {
				assertThat(step.rung()).isEqualTo(Rung.MEDIATION);
				assertThat(step.handler()).isEqualTo(new StaffId("manager"));
			}));
		assertThat(this.work.of(reference, new Colleague(new StaffId("manager"), Set.of(Role.MANAGER))))
			.extracting(WaitingTask::name)
			.contains("Mediate");
		assertThat(this.work.of(reference, new Colleague(new StaffId("contact2"), Set.of(Role.CONTACT))))
			.extracting(WaitingTask::name)
			.doesNotContain("Mediate");
	}

	@Test
	void hasAContactWhoHandsOverWithWorkThatWaits() {
		Reference reference = reference("A federal consultation");
		assertThat(this.handovers.underWay(reference).orElseThrow().successor()).isEqualTo(new StaffId("contact"));
		assertThat(this.rehearsal.waitingSteps(reference)).containsExactly("acceptHandover", "logCheckIn",
				"settleOverlap");
	}

	@Test
	void hasAPartnershipOnHold() {
		assertThat(this.partnerships.findAll()).filteredOn((partnership) -> partnership.standing().isHeld())
			.singleElement()
			.satisfies((held) -> assertThat(this.holds.of(held).orElseThrow().until()).isAfter(this.calendar.today()));
	}

	@Test
	void hasReviewsThatLetAPartnershipGoOnAndBroughtOneToAGoodEnd() {
		assertThat(this.reviews.last(reference("Storytime"))).map(Review::status).hasValue(ReviewStatus.CONTINUED);
		Partnership ended = partnership("Free help with tax returns");
		assertThat(this.reviews.last(ended.reference())).map(Review::status).hasValue(ReviewStatus.ENDED);
		assertThat(ended.stage()).isEqualTo(Stage.CLOSED);
		assertThat(ended.ending().reason()).hasValueSatisfying((reason) -> assertThat(reason).contains("review"));
	}

	@Test
	void hasPartnershipsThatBeganInOtherWays() {
		Partnership recorded = partnership("Stories between the stalls");
		assertThat(recorded.stage()).isEqualTo(Stage.ACTIVE);
		assertThat(recorded.startedOn())
			.hasValueSatisfying((since) -> assertThat(since).isBefore(this.calendar.today().minusYears(4)));
		Partnership proposed = partnership("Bees on the library roof");
		assertThat(proposed.origin().proposedBy()).isPresent();
		assertThat(this.rehearsal.waitingSteps(proposed.reference())).containsExactly("designateContact");
		Partnership branch = partnership("Open data: an agreement");
		assertThat(branch.origin().branchOf()).hasValue(reference("Open data that answers"));
		assertThat(branch.stage()).isEqualTo(Stage.AGREEING);
	}

	private Reference reference(String title) {
		return partnership(title).reference();
	}

	private Partnership partnership(String title) {
		return this.partnerships.findAll()
			.stream()
			.filter((partnership) -> partnership.title().startsWith(title))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Weekends, holidays, a leap day and the changes of daylight saving among them. Comes
	 * last, since its partnerships stay.
	 */
	@Order(Integer.MAX_VALUE)
	@ParameterizedTest
	@Tag("long")
	@ValueSource(strings = { "2026-11-27T09:00:00Z", "2026-12-26T23:00:00Z", "2027-01-01T05:30:00Z",
			"2027-03-14T06:30:00Z", "2027-07-05T14:00:00Z", "2028-02-29T04:59:00Z" })
	void canBeToldOnAnyDay(Instant present) {
		try {
			this.demo.setUp(present);
			assertThat(late()).extracting(WaitingTask::name).contains("Log the check-in");
		}
		finally {
			this.rehearsal.backToThePresent();
		}
	}

}
