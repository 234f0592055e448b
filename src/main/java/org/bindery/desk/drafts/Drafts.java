package org.bindery.desk.drafts;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people typed into the forms of their tasks and have not sent yet. A draft counts
 * while the task is in the same hands, and the database forgets it with the task.
 */
@Component
class Drafts {

	private final JdbcClient database;

	Drafts(JdbcClient database) {
		this.database = database;
	}

	Optional<String> find(String task, String person) {
		return this.database.sql("""
				select d.fields from form_draft d join work_item w on w.task_id = d.task_id
				where d.task_id = ? and d.person = ? and (d.held_since is null or d.held_since = w.taken_at)""")
			.params(task, person)
			.query(String.class)
			.optional();
	}

	/** Keeps nothing where the task is gone. */
	@Transactional
	void keep(String task, String person, String fields) {
		forget(task, person);
		this.database
			.sql("""
					insert into form_draft (task_id, person, held_since, fields)
					select task_id, cast(? as varchar), case when assignee is null then null else taken_at end, cast(? as varchar)
					from work_item where task_id = ?""")
			.params(person, fields, task)
			.update();
	}

	private void forget(String task, String person) {
		this.database.sql("delete from form_draft where task_id = ? and person = ?").params(task, person).update();
	}

}
