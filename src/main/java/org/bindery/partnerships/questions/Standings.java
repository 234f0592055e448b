package org.bindery.partnerships.questions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.Reference;
import org.jooq.Record2;
import org.jooq.DSLContext;

import org.springframework.stereotype.Component;

import static org.bindery.tables.partnerships.StandingTable.STANDING;

/** Since when partnerships stand in their stage. */
@Component
class Standings {

	private final DSLContext database;

	private final WorkingCalendar calendar;

	Standings(DSLContext database, WorkingCalendar calendar) {
		this.database = database;
		this.calendar = calendar;
	}

	/**
	 * By the partnership's reference, with one query; without those of which nobody
	 * knows.
	 */
	Map<Reference, LocalDate> since(Collection<Reference> references) {
		return this.database.select(STANDING.REFERENCE, STANDING.SINCE)
			.from(STANDING)
			.where(STANDING.REFERENCE.in(references))
			.and(STANDING.SINCE.isNotNull())
			.fetchMap(Record2::value1, (row) -> this.calendar.dateOf(row.value2()));
	}

}
