package org.bindery.conflicts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.bindery.people.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is not settled yet in all partnerships. Managers and administrators see all but
 * those that are about themselves, which are not counted for them either; others see
 * nothing here.
 */
@Component
@Transactional(readOnly = true)
public class OpenConflicts {

	/** One that nobody has taken to its first rung yet is about to be heard. */
	private static final String RUNG = "coalesce(s.rung, '" + Rung.HEARING + "')";

	private static final String OPEN = """
			from conflict c left join conflict_step s on s.id = (
				select max(latest.id) from conflict_step latest where latest.conflict_id = c.id)
			left join partnership p on p.reference = c.reference
			where c.closed_at is null and not exists (
				select 1 from conflict_about a where a.conflict_id = c.id and a.person = :person)
			""";

	private final JdbcClient database;

	OpenConflicts(JdbcClient database) {
		this.database = database;
	}

	/** By cause and rung, without what there is none of. */
	public List<ConflictCount> counts(String person, Collection<Role> roles) {
		return Conflict.isWatching(roles) ? this.database
			.sql("select c.cause, " + RUNG + " as rung, count(*) as found " + OPEN + "group by c.cause, " + RUNG)
			.param("person", person)
			.query((row, number) -> new ConflictCount(ConflictCause.valueOf(row.getString("cause")),
					Rung.valueOf(row.getString("rung")), row.getLong("found")))
			.list() : List.of();
	}

	/** Those from that one on, at most so many, the oldest first. */
	public List<OpenConflict> page(Optional<ConflictCause> cause, Optional<Rung> rung, String person,
			Collection<Role> roles, int first, int most) {
		return Conflict.isWatching(roles) ? this.database
			.sql("select c.id, c.reference, p.title, c.cause, c.severity, " + RUNG + " as rung, c.raised_at, s.due_on "
					+ OPEN + cause.map((asked) -> "and c.cause = :cause ").orElse("")
					+ rung.map((asked) -> "and " + RUNG + " = :rung ").orElse("")
					+ "order by c.raised_at, c.id offset :first rows fetch next :most rows only")
			.param("person", person)
			.param("cause", cause.map(Enum::name).orElse(""))
			.param("rung", rung.map(Enum::name).orElse(""))
			.param("first", first)
			.param("most", most)
			.query(OpenConflicts::read)
			.list() : List.of();
	}

	private static OpenConflict read(ResultSet row, int number) throws SQLException {
		return new OpenConflict(row.getLong("id"), row.getString("reference"),
				Optional.ofNullable(row.getString("title")).orElse(""), ConflictCause.valueOf(row.getString("cause")),
				Severity.valueOf(row.getString("severity")), Rung.valueOf(row.getString("rung")),
				row.getObject("raised_at", OffsetDateTime.class).toInstant(),
				Optional.ofNullable(row.getObject("due_on", LocalDate.class)));
	}

}
