package org.bindery.desk.work;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bindery.engine.TaskState;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.stereotype.Component;

/** Writes the open tasks: few statements, however many tasks there are. */
@Component
class WorkItems {

	private final JdbcTemplate database;

	WorkItems(JdbcTemplate database) {
		this.database = database;
	}

	/** With whom they were offered to. */
	void delete(Collection<String> ids) {
		all("delete from work_item where task_id = ?", ids, (statement, id) -> statement.setString(1, id));
	}

	void insert(Collection<TaskState> tasks) {
		all("""
				insert into work_item (name, assignee, due_at, follow_up_at, taken_at, task_id, reference, process, step,
				confidential, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				tasks, (statement, task) -> {
					setChanging(statement, task);
					statement.setObject(5, Moments.stored(task.changed()));
					statement.setString(6, task.id());
					statement.setString(7, task.reference());
					statement.setString(8, task.process());
					statement.setString(9, task.step());
					statement.setBoolean(10, task.confidential());
					statement.setObject(11, Moments.stored(task.created()));
				});
		offer(tasks);
	}

	/** Those that are not known yet are inserted. */
	void replace(List<TaskState> tasks) {
		int[] updated = all("""
				update work_item set name = ?, assignee = ?, due_at = ?, follow_up_at = ?,
				taken_at = case when assignee is distinct from ? then ? else taken_at end, step = ?
				where task_id = ?""", tasks, (statement, task) -> {
			setChanging(statement, task);
			statement.setString(5, task.assignee().orElse(null));
			statement.setObject(6, Moments.stored(task.changed()));
			statement.setString(7, task.step());
			statement.setString(8, task.id());
		});
		List<TaskState> known = which(tasks, updated, true);
		all("delete from work_candidate where task_id = ?", known,
				(statement, task) -> statement.setString(1, task.id()));
		offer(known);
		insert(which(tasks, updated, false));
	}

	private static void setChanging(PreparedStatement statement, TaskState task) throws SQLException {
		statement.setString(1, task.name());
		statement.setString(2, task.assignee().orElse(null));
		statement.setObject(3, Moments.stored(task.due()));
		statement.setObject(4, task.followUp().map(Moments::stored).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE);
	}

	/** A confidential task is offered to nobody. */
	private void offer(Collection<TaskState> tasks) {
		all("insert into work_candidate (task_id, candidate, is_group, taken, due_at) values (?, ?, ?, ?, ?)",
				tasks.stream().filter((task) -> !task.confidential()).flatMap(Offer::of).toList(),
				(statement, offer) -> {
					statement.setString(1, offer.task().id());
					statement.setString(2, offer.candidate());
					statement.setBoolean(3, offer.group());
					statement.setBoolean(4, offer.task().assignee().isPresent());
					statement.setObject(5, Moments.stored(offer.task().due()));
				});
	}

	/** One execution on the database; none where there is nothing to do. */
	private <T> int[] all(String statement, Collection<T> rows, ParameterizedPreparedStatementSetter<T> setter) {
		return rows.isEmpty() ? new int[0] : this.database.batchUpdate(statement, rows, rows.size(), setter)[0];
	}

	private static List<TaskState> which(List<TaskState> tasks, int[] updated, boolean found) {
		return IntStream.range(0, tasks.size())
			.filter((index) -> (updated[index] != 0) == found)
			.mapToObj(tasks::get)
			.toList();
	}

	/** A task that somebody, or each member of a group, can take. */
	private record Offer(TaskState task, String candidate, boolean group) {

		static Stream<Offer> of(TaskState task) {
			return Stream.concat(task.candidates().stream().map((person) -> new Offer(task, person, false)),
					task.groups().stream().map((group) -> new Offer(task, group, true)));
		}

	}

}
