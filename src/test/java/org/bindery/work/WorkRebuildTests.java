package org.bindery.work;

import java.util.List;

import org.bindery.BinderyTest;
import org.bindery.story.Answers;
import org.bindery.story.KeptTasks;
import org.bindery.story.Story;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A list of open tasks that went wrong is mended. */
@BinderyTest
class WorkRebuildTests {

	@Autowired
	private Story story;

	@Autowired
	private TaskService tasks;

	@Autowired
	private WorkRebuild rebuild;

	@Autowired
	private WorkAtStart atStart;

	@Autowired
	private KeptTasks keptTasks;

	@Autowired
	private JdbcTemplate database;

	private List<String> open;

	@BeforeEach
	void threeTasksWait() {
		this.open = List.of("One", "Two", "Three")
			.stream()
			.map((title) -> this.story.raises("contact", Answers.aNeed(title)))
			.map((reference) -> this.story.waitingTask(reference, "designateContact").getId())
			.toList();
		this.tasks.addCandidateUser(this.open.get(1), "contact2");
		this.keptTasks.areTheEngines();
	}

	@Test
	void findsAndMendsWhatIsWrong() {
		this.database.update("delete from work_item where task_id = ?", this.open.get(0));
		this.database.update("delete from work_candidate where task_id = ?", this.open.get(1));
		this.database.update("update work_item set assignee = 'analyst' where task_id = ?", this.open.get(2));
		this.database.update("""
				insert into work_item select 'gone', reference, process, step, name, assignee, taken_at, confidential,
				created_at, due_at, follow_up_at from work_item where task_id = ?""", this.open.get(2));
		int all = (int) this.tasks.createTaskQuery().count();
		assertThat(this.rebuild.run()).isEqualTo(new Mended(all, 1, 2, 1));
		this.keptTasks.areTheEngines();
		assertThat(this.rebuild.run()).isEqualTo(new Mended(all, 0, 0, 0))
			.hasToString(all + " open tasks. Missing in the list: 0, different: 0, left over: 0; nothing to mend.");
	}

	@Test
	void fillsAnEmptyListAtTheStart() {
		this.database.update("delete from work_item");
		this.atStart.fill();
		this.keptTasks.areTheEngines();
	}

}
