package org.bindery;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.bindery.engine.tasks.OpenTask;
import org.bindery.engine.tasks.OpenTasks;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose turn it is when the people of a partnership change. */
@BinderyTest
class OpenTasksTests {

	private static final List<StaffId> FORMER = List.of(new StaffId("contact"));

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private OpenTasks openTasks;

	@Autowired
	private TaskService tasks;

	@Autowired
	private JdbcTemplate database;

	private Reference reference;

	@BeforeEach
	void aCheckInWaitsToBeLogged() {
		this.reference = this.storytime.runs();
		this.story.fires(this.reference, "nextCheckIn");
		assertThat(task().getAssignee()).isEqualTo("contact");
	}

	@Test
	void followTheNextContact() {
		isNextContact("contact2");
		this.openTasks.assignAnew(this.reference, FORMER);
		assertThat(task().getAssignee()).isEqualTo("contact2");
	}

	@Test
	void areOfferedToATeam() {
		isNextContact("contact2");
		isInTheTeam("manager");
		this.openTasks.assignAnew(this.reference, FORMER);
		assertThat(task().getAssignee()).isNull();
		assertThat(candidates()).containsExactlyInAnyOrder("contact2", "manager");
	}

	@Test
	void areNoLongerOfferedToWhoLeftTheTeam() {
		isInTheTeam("contact2");
		this.openTasks.assignAnew(this.reference, FORMER);
		assertThat(candidates()).containsExactlyInAnyOrder("contact", "contact2");
		isNextContact("manager");
		this.openTasks.assignAnew(this.reference, FORMER);
		assertThat(candidates()).containsExactlyInAnyOrder("manager", "contact2");
	}

	@Test
	void waitForATeamThatSharesThem() {
		assertThat(waitingFor("contact")).containsExactly("logCheckIn");
		isInTheTeam("contact2");
		this.openTasks.assignAnew(this.reference, FORMER);
		assertThat(waitingFor("contact", "contact2")).containsExactly("logCheckIn");
		assertThat(waitingFor("manager")).isEmpty();
	}

	@Test
	void stayWithWhomTheyWereHandedToByHand() {
		this.tasks.setAssignee(task().getId(), "analyst");
		isNextContact("contact2");
		this.openTasks.assignAnew(this.reference, FORMER);
		assertThat(task().getAssignee()).isEqualTo("analyst");
	}

	@Test
	void areLeftAloneWhereNothingChanged() {
		Map<String, Object> before = row();
		this.openTasks.assignAnew(this.reference, FORMER);
		assertThat(row()).isEqualTo(before);
	}

	@Test
	void areDoneByWhoGotThem() {
		isNextContact("contact2");
		this.openTasks.assignAnew(this.reference, FORMER);
		this.story.does("contact2", this.reference, "logCheckIn", Answers.held(this.story.today()));
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
	}

	private List<String> waitingFor(String... people) {
		return this.openTasks.waitingFor(this.reference, Stream.of(people).map(StaffId::new).toList())
			.stream()
			.map(OpenTask::step)
			.toList();
	}

	private void isNextContact(String person) {
		this.database.update("update partnership set contact = ? where reference = ?", person, this.reference.text());
	}

	private void isInTheTeam(String person) {
		this.database.update("insert into partnership_team select id, ? from partnership where reference = ?", person,
				this.reference.text());
	}

	private List<String> candidates() {
		return this.tasks.getIdentityLinksForTask(task().getId())
			.stream()
			.filter((link) -> IdentityLinkType.CANDIDATE.equals(link.getType()))
			.map(IdentityLink::getUserId)
			.toList();
	}

	private Map<String, Object> row() {
		return this.database.queryForMap("select rev_, assignee_, due_date_ from act_ru_task where id_ = ?",
				task().getId());
	}

	private Task task() {
		return this.story.waitingTask(this.reference, "logCheckIn");
	}

}
