package org.bindery.desk.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bindery.partnerships.Stage;
import org.bindery.people.Staff;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is planned for the partnerships that are running, on hold or not. */
@Component
class ComingDays {

	private static final String OF_ONE_KIND = """
			select '%1$s' as what, p.%2$s as planned_on, p.reference, p.title, p.stage, p.contact
			from partnership p where (p.stage = 'ACTIVE' or p.stage = 'ON_HOLD' and p.stage_before_hold = 'ACTIVE')
			and p.%2$s >= :first and p.%2$s < :last""";

	private final JdbcClient database;

	private final Staff staff;

	ComingDays(JdbcClient database, Staff staff) {
		this.database = database;
		this.staff = staff;
	}

	/** How much of each kind on each day, with one query. */
	List<OnDay> counts(LocalDate first, int days) {
		return this.database
			.sql("select what, planned_on, count(*) as found from (" + every(List.of(Planned.values()))
					+ ") d group by what, planned_on")
			.param("first", first)
			.param("last", first.plusDays(days))
			.query((row, number) -> new OnDay(Planned.valueOf(row.getString("what")),
					row.getObject("planned_on", LocalDate.class), row.getLong("found")))
			.list();
	}

	/** One page of a week's, the soonest first, with two queries. */
	List<PlannedDay> week(Collection<Planned> kinds, LocalDate first, int from, int most) {
		List<PlannedDay> found = this.database
			.sql("select * from (" + every(kinds)
					+ ") d order by planned_on, what, reference offset :from rows fetch next :most rows only")
			.param("first", first)
			.param("last", first.plusDays(Week.DAYS))
			.param("from", from)
			.param("most", most)
			.query(ComingDays::read)
			.list();
		Map<String, String> names = this.staff
			.namesOf(found.stream().map(PlannedDay::contact).flatMap(Optional::stream).toList());
		return found.stream().map((one) -> one.with(one.contact().map(names::get))).toList();
	}

	private static String every(Collection<Planned> kinds) {
		return kinds.stream()
			.map((kind) -> OF_ONE_KIND.formatted(kind, kind.column()))
			.collect(Collectors.joining("\nunion all\n"));
	}

	private static PlannedDay read(ResultSet row, int number) throws SQLException {
		return new PlannedDay(Planned.valueOf(row.getString("what")), row.getObject("planned_on", LocalDate.class),
				row.getString("reference"), row.getString("title"), Stage.valueOf(row.getString("stage")),
				Optional.ofNullable(row.getString("contact")));
	}

	/** How much of one kind there is on a day. */
	record OnDay(Planned what, LocalDate day, long found) {
	}

}
