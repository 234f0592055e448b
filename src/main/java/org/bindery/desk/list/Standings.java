package org.bindery.desk.list;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.bindery.calendar.WorkingCalendar;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Since when partnerships stand in their stage. */
@Component
class Standings {

	private final JdbcClient database;

	private final WorkingCalendar calendar;

	Standings(JdbcClient database, WorkingCalendar calendar) {
		this.database = database;
		this.calendar = calendar;
	}

	/**
	 * By the partnership's reference, with one query; without those of which nobody
	 * knows.
	 */
	Map<String, LocalDate> since(Collection<String> references) {
		return this.database
			.sql("select reference, since from standing where reference in (:references) and since is not null")
			.param("references", references)
			.query((row, number) -> Map.entry(row.getString("reference"),
					this.calendar.dateOf(row.getTimestamp("since").toInstant())))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
