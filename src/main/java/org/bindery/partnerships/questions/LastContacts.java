package org.bindery.partnerships.questions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.Reference;
import org.jooq.Record3;
import org.jooq.DSLContext;

import org.springframework.stereotype.Component;

import static org.bindery.tables.partnerships.ContactMadeTable.CONTACT_MADE;
import static org.jooq.impl.DSL.max;

/**
 * The day on which partnerships were last in contact with their partners: by a
 * conversation, a check-in that was held, or a letter that went out to one of them.
 */
@Component
class LastContacts {

	private final DSLContext database;

	private final WorkingCalendar calendar;

	LastContacts(DSLContext database, WorkingCalendar calendar) {
		this.database = database;
		this.calendar = calendar;
	}

	/**
	 * The day of the last contact by the partnership's reference, found with one query;
	 * without those that had none.
	 */
	Map<Reference, LocalDate> of(Collection<Reference> references) {
		return this.database.select(CONTACT_MADE.REFERENCE, max(CONTACT_MADE.MADE_ON), max(CONTACT_MADE.MADE_AT))
			.from(CONTACT_MADE)
			.where(CONTACT_MADE.REFERENCE.in(references))
			.groupBy(CONTACT_MADE.REFERENCE)
			.fetchMap(Record3::value1, (row) -> new Contact(Optional.ofNullable(row.value2()),
					Optional.ofNullable(row.value3()).map(this.calendar::dateOf))
				.last());
	}

	/** The last contact of each kind: of those that have a day, and by letter. */
	private record Contact(Optional<LocalDate> spoken, Optional<LocalDate> written) {

		LocalDate last() {
			return Stream.of(this.spoken, this.written)
				.flatMap(Optional::stream)
				.max(LocalDate::compareTo)
				.orElseThrow();
		}

	}

}
