package org.bindery.desk.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bindery.engine.TaskState;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list of open tasks as it is kept, to compare it with the engine's. */
@Component
class KeptItems {

	private final JdbcClient database;

	KeptItems(JdbcClient database) {
		this.database = database;
	}

	boolean none() {
		return this.database.sql("select task_id from work_item fetch first 1 rows only")
			.query(String.class)
			.optional()
			.isEmpty();
	}

	/** The next ids in their order. */
	List<String> after(String id, int most) {
		return this.database
			.sql("select task_id from work_item where task_id > :id order by task_id fetch first :most rows only")
			.param("id", id)
			.param("most", most)
			.query(String.class)
			.list();
	}

	/** Whoever else changes one of them waits until this transaction ends. */
	Set<String> lock(Collection<String> ids) {
		return new HashSet<>(this.database.sql("select task_id from work_item where task_id in (:ids) for update")
			.param("ids", ids)
			.query(String.class)
			.list());
	}

	/** By id; when a task was last changed is not kept. */
	Map<String, TaskState> find(Collection<String> ids) {
		Map<String, TaskState> found = this.database.sql("select * from work_item where task_id in (:ids)")
			.param("ids", ids)
			.query(KeptItems::task)
			.list()
			.stream()
			.collect(Collectors.toMap(TaskState::id, Function.identity()));
		this.database.sql("select task_id, candidate, is_group from work_candidate where task_id in (:ids)")
			.param("ids", ids)
			.query((row) -> {
				TaskState task = found.get(row.getString("task_id"));
				(row.getBoolean("is_group") ? task.groups() : task.candidates()).add(row.getString("candidate"));
			});
		return found;
	}

	private static TaskState task(ResultSet row, int number) throws SQLException {
		Instant created = Moments.read(row, "created_at").orElseThrow();
		return new TaskState(row.getString("task_id"), row.getString("process"), row.getString("step"),
				row.getString("name"), row.getString("reference"), Optional.ofNullable(row.getString("assignee")),
				new HashSet<>(), new HashSet<>(), created, created, Moments.read(row, "due_at").orElseThrow(),
				Moments.read(row, "follow_up_at"), row.getBoolean("confidential"));
	}

}
