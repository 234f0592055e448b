package org.bindery.engine.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.engine.EngineTasks;
import org.bindery.engine.TaskState;
import org.bindery.engine.steps.ProcessClasses;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the engine's tables: its task query asks for each task's candidates one by one.
 */
@Component
class StoredTasks implements EngineTasks {

	private static final String TASKS = """
			select t.ID_, t.NAME_, t.TASK_DEF_KEY_, t.ASSIGNEE_, t.CREATE_TIME_, t.LAST_UPDATED_, t.DUE_DATE_,
			t.FOLLOW_UP_DATE_, i.BUSINESS_KEY_, d.KEY_
			from ACT_RU_TASK t left join ACT_RU_EXECUTION i on i.ID_ = t.PROC_INST_ID_
			left join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_
			""";

	private final JdbcClient database;

	private final ProcessClasses processClasses;

	StoredTasks(JdbcClient database, ProcessClasses processClasses) {
		this.database = database;
		this.processClasses = processClasses;
	}

	@Override
	public List<TaskState> after(String id, int most) {
		return withOffers(this.database.sql(TASKS + "where t.ID_ > :id order by t.ID_ limit :most")
			.param("id", id)
			.param("most", most)
			.query(this::task)
			.list());
	}

	@Override
	public List<TaskState> find(Collection<String> ids) {
		return ids.isEmpty() ? List.of() : withOffers(
				this.database.sql(TASKS + "where t.ID_ in (:ids)").param("ids", ids).query(this::task).list());
	}

	private TaskState task(ResultSet row, int number) throws SQLException {
		String process = text(row.getString("KEY_"));
		Instant created = row.getTimestamp("CREATE_TIME_").toInstant();
		return new TaskState(row.getString("ID_"), process, text(row.getString("TASK_DEF_KEY_")),
				text(row.getString("NAME_")), text(row.getString("BUSINESS_KEY_")),
				Optional.ofNullable(row.getString("ASSIGNEE_")), new HashSet<>(), new HashSet<>(), created,
				moment(row, "LAST_UPDATED_").orElse(created), moment(row, "DUE_DATE_").orElse(created),
				moment(row, "FOLLOW_UP_DATE_"), this.processClasses.confidential(process));
	}

	private List<TaskState> withOffers(List<TaskState> tasks) {
		Map<String, TaskState> byId = tasks.stream().collect(Collectors.toMap(TaskState::id, (task) -> task));
		if (!tasks.isEmpty()) {
			this.database.sql("""
					select TASK_ID_, USER_ID_, GROUP_ID_ from ACT_RU_IDENTITYLINK
					where TYPE_ = 'candidate' and TASK_ID_ in (:ids)""").param("ids", byId.keySet()).query((row) -> {
				TaskState task = byId.get(row.getString("TASK_ID_"));
				add(row.getString("USER_ID_"), task.candidates());
				add(row.getString("GROUP_ID_"), task.groups());
			});
		}
		return tasks;
	}

	private static void add(String name, Set<String> offers) {
		if (name != null) {
			offers.add(name);
		}
	}

	private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
	}

	private static String text(String text) {
		return (text != null) ? text : "";
	}

}
