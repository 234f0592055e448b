package org.bindery.partnerships.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.bindery.calendar.Cadence;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Stage;
import org.jooq.Field;
import org.jooq.Record;

import static org.bindery.tables.partnerships.PartnershipTable.PARTNERSHIP;
import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.inline;

/**
 * A partnership as its own row tells it.
 *
 * @param nextOn the next check-in of an active one; the day on which one on hold goes on
 */
record FoundPartnership(long id, Reference reference, String title, Stage stage, Optional<StaffId> contact,
		Optional<Cadence> cadence, Optional<LocalDate> nextOn) {

	static final Field<LocalDate> NEXT = choose(PARTNERSHIP.STAGE)
		.when(inline(Stage.ACTIVE.name()), PARTNERSHIP.NEXT_CHECK_IN)
		.when(inline(Stage.ON_HOLD.name()), PARTNERSHIP.RESUME_ON);

	private static final Field<LocalDate> NEXT_ON = NEXT.as("next_on");

	static final List<Field<?>> COLUMNS = List.of(PARTNERSHIP.ID, PARTNERSHIP.REFERENCE, PARTNERSHIP.TITLE,
			PARTNERSHIP.STAGE, PARTNERSHIP.CONTACT, PARTNERSHIP.CADENCE, NEXT_ON);

	static FoundPartnership read(Record row) {
		return new FoundPartnership(row.get(PARTNERSHIP.ID), row.get(PARTNERSHIP.REFERENCE), row.get(PARTNERSHIP.TITLE),
				Stage.valueOf(row.get(PARTNERSHIP.STAGE)), Optional.ofNullable(row.get(PARTNERSHIP.CONTACT)),
				Optional.ofNullable(row.get(PARTNERSHIP.CADENCE)).map(Cadence::valueOf),
				Optional.ofNullable(row.get(NEXT_ON)));
	}

}
