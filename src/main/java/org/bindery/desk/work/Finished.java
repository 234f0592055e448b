package org.bindery.desk.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.people.Staff;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was done lately, and by whom; confidential steps are nowhere written down. */
@Component
@Transactional(readOnly = true)
class Finished {

	private static final Period LATELY = Period.ofDays(30);

	private static final String ENTRIES = """
			select h.label, h.reference, p.title, h.person, h.done_at
			from history_entry h left join partnership p on p.reference = h.reference
			""";

	private final JdbcClient database;

	private final Staff staff;

	private final WorkingCalendar calendar;

	Finished(JdbcClient database, Staff staff, WorkingCalendar calendar) {
		this.database = database;
		this.staff = staff;
		this.calendar = calendar;
	}

	/** Newest first, those from that one on. */
	List<FinishedTask> lately(Optional<String> person, int first, int most) {
		Instant since = this.calendar.startOf(this.calendar.today().minus(LATELY)).toInstant();
		return named(this.database
			.sql(ENTRIES + "where h.done_at >= :since and h.note is null and h.person "
					+ person.map((id) -> "= :person").orElse("is not null")
					+ " order by h.done_at desc, h.id desc offset :first rows fetch first :most rows only")
			.param("since", Moments.stored(since))
			.param("person", person.orElse(""))
			.param("first", first)
			.param("most", most)
			.query(Finished::entry)
			.list());
	}

	/** Who did that task; empty where it was not done, or nobody shall know. */
	Optional<FinishedTask> find(String task) {
		return named(this.database.sql(ENTRIES + "where h.task = :task and h.person is not null order by h.id")
			.param("task", task)
			.query(Finished::entry)
			.list()).stream().findFirst();
	}

	private List<FinishedTask> named(List<FinishedTask> found) {
		Map<String, String> names = this.staff.namesOf(found.stream().map(FinishedTask::who).toList());
		return found.stream()
			.map((task) -> new FinishedTask(task.name(), task.reference(), task.title(), names.get(task.who()),
					task.at()))
			.toList();
	}

	private static FinishedTask entry(ResultSet row, int number) throws SQLException {
		return new FinishedTask(row.getString("label"), row.getString("reference"),
				Optional.ofNullable(row.getString("title")).orElse(""), row.getString("person"),
				Moments.read(row, "done_at").orElseThrow());
	}

}
