package org.bindery.desk.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.desk.Counted;
import org.bindery.partnerships.Stage;
import org.bindery.people.Role;
import org.bindery.people.Staff;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds open tasks, with the names that belong to them: four queries at most. */
@Component
class FoundTasks {

	private final JdbcClient database;

	private final Staff staff;

	private final WorkingCalendar calendar;

	FoundTasks(JdbcClient database, Staff staff, WorkingCalendar calendar) {
		this.database = database;
		this.staff = staff;
		this.calendar = calendar;
	}

	List<WaitingTask> rows(TaskSearch search, String person, Collection<Role> roles, int first, int most) {
		List<WaitingTask> found = this.database.sql(search.rows(first, most))
			.params(search.parameters())
			.query(this::task)
			.list();
		return found.isEmpty() ? found : named(found, offered(found, person, roles));
	}

	/** With one query. */
	List<Counted> counts(List<TaskSearch> searches) {
		Map<String, Object> parameters = new HashMap<>();
		searches.forEach((search) -> parameters.putAll(search.parameters()));
		return this.database
			.sql(searches.stream()
				.map((search) -> "(" + search.count() + ")")
				.collect(Collectors.joining(", ", "select ", "")))
			.params(parameters)
			.query((row, number) -> IntStream.rangeClosed(1, searches.size())
				.mapToObj((column) -> counted(row, column))
				.toList())
			.single();
	}

	/** The parts of an answer are counted one by one, each as far as it matters. */
	private static Counted counted(ResultSet row, int column) {
		try {
			return new Counted(Math.min(row.getLong(column), Counted.LIMIT));
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private WaitingTask task(ResultSet row, int number) throws SQLException {
		Due due = Due.of(Moments.read(row, "due_at").orElseThrow(), this.calendar.now(), this.calendar.zone());
		return new WaitingTask(row.getString("task_id"), row.getString("step"), row.getString("name"),
				row.getString("reference"), text(row, "title").orElse(""), text(row, "stage").map(Stage::valueOf),
				List.of(), text(row, "assignee"), Optional.empty(), Moments.read(row, "taken_at"), false,
				row.getBoolean("confidential"), due, Moments.read(row, "follow_up_at"));
	}

	private List<WaitingTask> named(List<WaitingTask> tasks, Set<String> offered) {
		Map<String, List<String>> partners = partners(tasks.stream().map(WaitingTask::reference).distinct().toList());
		Map<String, String> people = this.staff
			.namesOf(tasks.stream().map(WaitingTask::assignee).flatMap(Optional::stream).toList());
		return tasks.stream()
			.map((task) -> task.with(task.assignee().map(people::get),
					partners.getOrDefault(task.reference(), List.of()), offered.contains(task.id())))
			.toList();
	}

	/** Asked of the few that are shown, which no plan of the database turns into all. */
	private Set<String> offered(List<WaitingTask> tasks, String person, Collection<Role> roles) {
		return this.database.sql("""
				select task_id from work_candidate where task_id in (:tasks)
				and (candidate = :person and not is_group or candidate in (:groups) and is_group)""")
			.param("tasks", tasks.stream().map(WaitingTask::id).toList())
			.param("person", person)
			.param("groups", Stream.concat(Stream.of(""), roles.stream().map(Role::group)).toList())
			.query(String.class)
			.set();
	}

	private Map<String, List<String>> partners(List<String> references) {
		Map<String, List<String>> partners = new HashMap<>();
		this.database.sql("""
				select distinct p.reference, r.name, r.words from partnership p
				join partnership_partner pp on pp.partnership_id = p.id join partner r on r.id = pp.partner_id
				where p.reference in (:references) order by r.words, r.name""")
			.param("references", references)
			.query((row) -> {
				partners.computeIfAbsent(row.getString("reference"), (reference) -> new ArrayList<>())
					.add(row.getString("name"));
			});
		return partners;
	}

	private static Optional<String> text(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getString(column));
	}

}
