package org.bindery.partnerships.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.calendar.Cadence;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.partnerships.Stage;
import org.jooq.Condition;
import org.jooq.Field;

import static org.bindery.tables.partnerships.ContactMadeTable.CONTACT_MADE;
import static org.bindery.tables.partnerships.PartnershipTable.PARTNERSHIP;
import static org.bindery.tables.partnerships.StageChangeTable.STAGE_CHANGE;
import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

/**
 * When an active partnership is quiet for too long: when both sides have not been in
 * contact for longer than they agreed on, counted from when it became active, or went on
 * after a hold, at the earliest.
 *
 * @param today the day on which somebody asks
 */
public record Silence(LocalDate today, ZoneId zone) {

	public static Silence now(WorkingCalendar calendar) {
		return new Silence(calendar.today(), calendar.zone());
	}

	Condition condition() {
		return PARTNERSHIP.STAGE.eq(inline(Stage.ACTIVE.name()))
			.and(PARTNERSHIP.CADENCE.isNotNull())
			.and(notExists(selectOne().from(STAGE_CHANGE)
				.where(STAGE_CHANGE.REFERENCE.eq(PARTNERSHIP.REFERENCE))
				.and(STAGE_CHANGE.ENTERED_AT.ge(moment()))))
			.and(notExists(selectOne().from(CONTACT_MADE)
				.where(CONTACT_MADE.REFERENCE.eq(PARTNERSHIP.REFERENCE))
				.and(CONTACT_MADE.MADE_ON.ge(since((day) -> day)).or(CONTACT_MADE.MADE_AT.ge(moment())))));
	}

	private Field<Instant> moment() {
		return since((day) -> day.atStartOfDay(this.zone).toInstant());
	}

	private <T> Field<T> since(Function<LocalDate, T> time) {
		return choose(PARTNERSHIP.CADENCE).mapFields(Stream.of(Cadence.values())
			.collect(Collectors.toMap((cadence) -> inline(cadence.name()),
					(cadence) -> val(time.apply(cadence.earliestBefore(this.today))))));
	}

}
