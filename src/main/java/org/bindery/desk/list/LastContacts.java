package org.bindery.desk.list;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.calendar.WorkingCalendar;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The day on which partnerships were last in contact with their partners: by a
 * conversation, a check-in that was held, or a letter that went out to one of them.
 */
@Component
class LastContacts {

	private final JdbcClient database;

	private final WorkingCalendar calendar;

	LastContacts(JdbcClient database, WorkingCalendar calendar) {
		this.database = database;
		this.calendar = calendar;
	}

	/**
	 * The day of the last contact by the partnership's reference, found with one query;
	 * without those that had none.
	 */
	Map<String, LocalDate> of(Collection<String> references) {
		return this.database.sql("""
				select reference, max(made_on) as made_on, max(made_at) as made_at from contact_made
				where reference in (:references) group by reference""")
			.param("references", references.isEmpty() ? List.of("") : references)
			.query((row, number) -> new Contact(row.getString("reference"),
					Optional.ofNullable(row.getObject("made_on", LocalDate.class)),
					Optional.ofNullable(row.getTimestamp("made_at"))
						.map((moment) -> this.calendar.dateOf(moment.toInstant()))))
			.list()
			.stream()
			.collect(Collectors.toMap(Contact::reference, Contact::last));
	}

	/** The last contact of each kind: of those that have a day, and by letter. */
	private record Contact(String reference, Optional<LocalDate> spoken, Optional<LocalDate> written) {

		LocalDate last() {
			return Stream.of(this.spoken, this.written)
				.flatMap(Optional::stream)
				.max(LocalDate::compareTo)
				.orElseThrow();
		}

	}

}
