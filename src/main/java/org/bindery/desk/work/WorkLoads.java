package org.bindery.desk.work;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.people.Staff;
import org.bindery.search.NameOrder;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what waits for each person. */
@Component
class WorkLoads {

	private final JdbcClient database;

	private final Staff staff;

	private final WorkingCalendar calendar;

	WorkLoads(JdbcClient database, Staff staff, WorkingCalendar calendar) {
		this.database = database;
		this.staff = staff;
		this.calendar = calendar;
	}

	List<WorkLoad> all() {
		Instant week = this.calendar.startOf(this.calendar.today().plusDays(7)).toInstant();
		List<WorkLoad> loads = this.database.sql("""
				select assignee, count(*) as has, sum(case when due_at < :now then 1 else 0 end) as late,
				sum(case when due_at >= :now and due_at < :week then 1 else 0 end) as soon
				from work_item where not confidential group by assignee""")
			.param("now", Moments.stored(this.calendar.now()))
			.param("week", Moments.stored(week))
			.query((row, number) -> new WorkLoad(Optional.ofNullable(row.getString("assignee")), "", row.getLong("has"),
					row.getLong("late"), row.getLong("soon")))
			.list();
		Map<String, String> names = this.staff
			.namesOf(loads.stream().map(WorkLoad::person).flatMap(Optional::stream).toList());
		return loads.stream()
			.map((load) -> load.named(load.person().map(names::get).orElse("")))
			.sorted(Comparator.comparing((WorkLoad load) -> load.person().isEmpty())
				.thenComparing(WorkLoad::open, Comparator.reverseOrder())
				.thenComparing(NameOrder.by(WorkLoad::name)))
			.toList();
	}

}
