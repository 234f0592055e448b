package org.bindery;

import java.util.List;

import org.bindery.activities.OverlapReports;
import org.bindery.activities.ReportedOverlap;
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
import org.bindery.partnerships.actions.Endings;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who gets the open tasks of a partnership whose contact changes, and who learns of it.
 */
@BinderyTest
class ContactChangesTests {

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private Handovers handovers;

	@Autowired
	private OverlapReports overlaps;

	@Autowired
	private ConflictDesk conflicts;

	@Autowired
	private Endings endings;

	@Autowired
	private Partners partners;

	@Autowired
	private TaskService tasks;

	@Autowired
	private JdbcTemplate database;

	private Reference reference;

	@Test
	void tasksOfTheContactMoveToTheSuccessor() {
		storytimeRuns();
		checkInComesNear();
		overlapIsReported();
		handsOverTo("contact2");
		assertThat(assignee("logCheckIn")).isEqualTo("contact2");
		assertThat(assignee("settleOverlap")).isEqualTo("contact2");
	}

	@Test
	void aTaskHandedOnByHandStaysThere() {
		storytimeRuns();
		overlapIsReported();
		this.tasks.setAssignee(taskId("settleOverlap"), "manager");
		handsOverTo("contact2");
		assertThat(assignee("settleOverlap")).isEqualTo("manager");
	}

	@Test
	void tasksMoveToATeamThatSharesThemAndFromThereToOnePerson() {
		storytimeRuns();
		checkInComesNear();
		overlapIsReported();
		handsOverTo("contact2", "manager");
		assertThat(assignee("logCheckIn")).isNull();
		assertThat(candidates("logCheckIn")).containsExactlyInAnyOrder("contact2", "manager");
		this.tasks.claim(taskId("settleOverlap"), "manager");
		begins(new ChangeOfContact("contact", List.of(), HandoverReason.LEAVES));
		this.story.does("manager", this.reference, "prepareHandover", Answers.handover());
		this.story.does("contact", this.reference, "acceptHandover", Answers.decision("ACCEPT"));
		assertThat(assignee("logCheckIn")).isEqualTo("contact");
		assertThat(assignee("settleOverlap")).isEqualTo("contact");
		assertThat(candidates("logCheckIn")).isEmpty();
	}

	@Test
	void assessorsKeepTheirs() {
		aCandidateIsAssessed();
		handsOverTo("contact2");
		assertThat(assignee("assessCandidate")).isEqualTo("contact");
	}

	@Test
	void aConflictThatTheContactHandlesMovesToo() {
		storytimeRuns();
		this.conflicts.raise(this.reference,
				new RaisedConflict(ConflictCause.ROLES, Severity.LOW, "They cancelled twice", List.of(), ""),
				new StaffId("manager"));
		this.story.runJobs(this.reference);
		assertThat(assignee("hearParties")).isEqualTo("contact");
		handsOverTo("contact2");
		assertThat(assignee("hearParties")).isEqualTo("contact2");
	}

	@Test
	void managersPrepareItWhereTheContactIsNotThere() {
		storytimeRuns();
		begins(new ChangeOfContact("contact2", List.of(), HandoverReason.ABSENT));
		assertThat(assignee("prepareHandover")).isNull();
		assertThat(this.tasks.getIdentityLinksForTask(taskId("prepareHandover"))).extracting(IdentityLink::getGroupId)
			.containsExactly("managers");
	}

	@Test
	void partnersLearnWhomToTurnToNow() {
		storytimeRuns();
		handsOverTo("contact2");
		assertThat(newContactLetters()).containsExactly("captain@fire.example");
	}

	@Test
	void partnersAreNotToldOfAnotherTeamAroundTheSameContact() {
		storytimeRuns();
		handsOverTo("contact", "contact2");
		assertThat(this.handovers.underWay(this.reference)).isEmpty();
		assertThat(newContactLetters()).isEmpty();
	}

	@Test
	void nobodyIsToldWhereThereAreNoPartnersYet() {
		aCandidateIsAssessed();
		handsOverTo("contact2");
		assertThat(newContactLetters()).isEmpty();
		assertThat(this.handovers.underWay(this.reference)).isEmpty();
	}

	@Test
	void whatIsStillUnderWayAtTheEndIsCancelled() {
		storytimeRuns();
		begins(new ChangeOfContact("contact2", List.of(), HandoverReason.CHANGES));
		this.endings.end(this.reference, "The station closes", new StaffId("manager"));
		this.story.runJobs(this.reference);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("prepareHandover", "recordOutcomes");
		this.story.does("contact", this.reference, "recordOutcomes", Answers.outcomes());
		this.story.does("contact", this.reference, "captureLessons", Answers.lessons());
		assertThat(this.story.isOver(this.reference)).isTrue();
		assertThat(this.database.queryForList("select status from handover where reference = ?", String.class,
				this.reference.text()))
			.containsExactly("CANCELLED");
	}

	private void storytimeRuns() {
		this.reference = this.storytime.runs();
	}

	private void aCandidateIsAssessed() {
		this.reference = this.story.raises("contact", Answers.aNeed("A makerspace"));
		this.story.does("contact", this.reference, "designateContact", Answers.contact("contact"));
		this.story.does("contact", this.reference, "describeNeed", Answers.describedNeed("A makerspace"));
		this.story.does("contact", this.reference, "linkNeed",
				Answers.linkedToANewGoal("Makers for " + this.reference));
		this.story.does("manager", this.reference, "reviewNeed", Answers.decision("PURSUE"));
		Long guild = this.partners.save(Partner.named("Makers' Guild", PartnerKind.NONPROFIT)).id();
		this.story.does("contact", this.reference, "shortlistCandidates", Answers.shortlist(List.of(guild), "contact"));
	}

	private void checkInComesNear() {
		this.story.fires(this.reference, "nextCheckIn");
	}

	private void overlapIsReported() {
		this.overlaps.report(this.reference,
				new ReportedOverlap("Storytime", "Reading at the station", "", "The same books"),
				new StaffId("contact"));
		this.story.runJobs(this.reference);
	}

	private void handsOverTo(String successor, String... team) {
		begins(new ChangeOfContact(successor, List.of(team), HandoverReason.CHANGES));
		this.story.does("contact", this.reference, "prepareHandover", Answers.handover());
		this.story.does(successor, this.reference, "acceptHandover", Answers.decision("ACCEPT"));
	}

	private void begins(ChangeOfContact change) {
		this.handovers.begin(this.reference, change, new StaffId("contact"));
		this.story.runJobs(this.reference);
	}

	private String taskId(String step) {
		return this.story.waitingTask(this.reference, step).getId();
	}

	private String assignee(String step) {
		return this.story.waitingTask(this.reference, step).getAssignee();
	}

	private List<String> candidates(String step) {
		return this.tasks.getIdentityLinksForTask(taskId(step))
			.stream()
			.filter((link) -> link.getType().equals("candidate"))
			.map(IdentityLink::getUserId)
			.toList();
	}

	private List<String> newContactLetters() {
		return this.database.queryForList("select email from letter where reference = ? and template = 'newContact'",
				String.class, this.reference.text());
	}

}
