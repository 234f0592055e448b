package org.bindery.partnerships.questions;

import java.time.LocalDate;

import org.jooq.Field;

import static org.bindery.tables.partnerships.PartnershipTable.PARTNERSHIP;

/** What a partnership's terms plan for a day. */
public enum Planned {

	CHECK_IN(PARTNERSHIP.NEXT_CHECK_IN), REVIEW(PARTNERSHIP.REVIEW_ON), END(PARTNERSHIP.ENDS_ON);

	private final Field<LocalDate> day;

	Planned(Field<LocalDate> day) {
		this.day = day;
	}

	/** Where the day is kept. */
	Field<LocalDate> day() {
		return this.day;
	}

}
