package org.bindery.desk.drafts;

import java.util.List;
import java.util.Optional;

import org.bindery.engine.TaskState;
import org.bindery.engine.TasksChanged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people typed into the forms of their tasks and have not sent yet. The database
 * forgets it with the task.
 */
@Component
class Drafts {

	private final JdbcClient database;

	private final JdbcTemplate batches;

	Drafts(JdbcClient database, JdbcTemplate batches) {
		this.database = database;
		this.batches = batches;
	}

	Optional<String> find(String task, String person) {
		return this.database.sql("select fields from form_draft where task_id = ? and person = ?")
			.params(task, person)
			.query(String.class)
			.optional();
	}

	@Transactional
	void keep(String task, String person, String fields) {
		forget(task, person);
		this.database.sql("insert into form_draft (task_id, person, fields) values (?, ?, ?)")
			.params(task, person, fields)
			.update();
	}

	void forget(String task, String person) {
		this.database.sql("delete from form_draft where task_id = ? and person = ?").params(task, person).update();
	}

	/** Whose task it was does not come back to an old draft of theirs. */
	@EventListener
	void forgetOfOthers(TasksChanged changes) {
		List<TaskState> taken = changes.changed().stream().filter((task) -> task.assignee().isPresent()).toList();
		if (!taken.isEmpty()) {
			this.batches.batchUpdate("delete from form_draft where task_id = ? and person <> ?", taken, taken.size(),
					(statement, task) -> {
						statement.setString(1, task.id());
						statement.setString(2, task.assignee().orElseThrow());
					});
		}
	}

}
