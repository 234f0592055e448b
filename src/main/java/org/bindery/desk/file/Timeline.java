package org.bindery.desk.file;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.desk.file.TimelineEntry.Text;
import org.bindery.desk.file.TimelineEntry.When;
import org.bindery.identity.Reference;
import org.bindery.tables.partnerships.PartnershipToldTable;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.Table;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Repository;

import static org.bindery.tables.communication.CorrespondenceToldTable.CORRESPONDENCE_TOLD;
import static org.bindery.tables.conflicts.ConflictToldTable.CONFLICT_TOLD;
import static org.bindery.tables.partnerships.ContactMadeTable.CONTACT_MADE;
import static org.bindery.tables.partnerships.PartnershipToldTable.PARTNERSHIP_TOLD;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.VARCHAR;

/**
 * Everything that happened in a partnership, as each module tells it from tables that
 * keep it for good.
 */
@Repository
class Timeline {

	private static final List<Table<?>> TOLD = List.of(PARTNERSHIP_TOLD, CORRESPONDENCE_TOLD, CONFLICT_TOLD);

	/** All of it has the same columns. */
	private static final PartnershipToldTable TIMELINE = new PartnershipToldTable("timeline");

	private static final List<Field<?>> COLUMNS = List.of(TIMELINE.REFERENCE, TIMELINE.KIND, TIMELINE.SOURCE_ID,
			TIMELINE.HAPPENED_AT, TIMELINE.HELD_ON, TIMELINE.PERSON, TIMELINE.STEP, TIMELINE.LABEL, TIMELINE.WORD,
			TIMELINE.WORDS, TIMELINE.NEXT_STEPS, TIMELINE.CONFIDENTIAL);

	private static final Field<Integer> TOTAL = count().over().as("total");

	private static final List<TimelineKind> WITH_PARTNERS = List.of(TimelineKind.CONVERSATION, TimelineKind.CHECK_IN,
			TimelineKind.LETTER);

	private final DSLContext database;

	private final List<OrderField<?>> newestFirst;

	Timeline(DSLContext database, WorkingCalendar calendar) {
		this.database = database;
		this.newestFirst = List.of(day(calendar.zone()).desc(), TIMELINE.HAPPENED_AT.desc(), TIMELINE.KIND,
				TIMELINE.SOURCE_ID.desc());
	}

	/** As text, since neither database makes a date of a moment elsewhere. */
	private static Field<String> day(ZoneId zone) {
		Field<?> there = field("{0} at time zone {1}", TIMELINE.HAPPENED_AT, val(zone.getId()));
		return coalesce(TIMELINE.HELD_ON.cast(VARCHAR(10)), there.cast(VARCHAR(10)));
	}

	/** What the reader may know of; the newest day first. */
	Page<TimelineEntry> of(Reference reference, Collection<TimelineKind> kinds, KnownInConfidence reader,
			Pageable page) {
		return page(reference, kinds, List.of("HELD", "MISSED", "CANCELLED"), reader, page);
	}

	/**
	 * What was said and written between the library and its partners; the newest day
	 * first.
	 */
	Page<TimelineEntry> withPartners(Reference reference, KnownInConfidence reader, Pageable page) {
		return page(reference, WITH_PARTNERS, List.of("HELD"), reader, page);
	}

	/** Of each partnership the last of what counts as contact, by the day of it. */
	List<TimelineEntry> lastContacts(Collection<Reference> references) {
		return references.isEmpty() ? List.of() : this.database.fetch(lasts(references)).map(Timeline::entry);
	}

	private Select<?> lasts(Collection<Reference> references) {
		Field<Integer> place = rowNumber().over().partitionBy(TIMELINE.REFERENCE).orderBy(this.newestFirst).as("place");
		Table<?> contacts = select(COLUMNS).select(place)
			.from(timeline(references))
			.where(row(TIMELINE.KIND, TIMELINE.SOURCE_ID)
				.in(select(CONTACT_MADE.KIND, CONTACT_MADE.SOURCE_ID).from(CONTACT_MADE)
					.where(CONTACT_MADE.REFERENCE.in(references))))
			.asTable("contacts");
		return selectFrom(contacts).where(contacts.field(place).eq(inline(1)));
	}

	private Page<TimelineEntry> page(Reference reference, Collection<TimelineKind> kinds, List<String> checkIns,
			KnownInConfidence reader, Pageable page) {
		Result<Record> rows = this.database.select(COLUMNS)
			.select(TOTAL)
			.from(timeline(List.of(reference)))
			.where(TIMELINE.KIND.in(kinds.stream().map(Enum::name).toList()))
			.and(TIMELINE.KIND.ne(inline(TimelineKind.CHECK_IN.name())).or(TIMELINE.WORD.in(checkIns)))
			.and(TIMELINE.CONFIDENTIAL.eq(inline(false))
				.or(TIMELINE.RECIPIENT.eq(reader.address().text()))
				.or(TIMELINE.MATTER.in(reader.matters())))
			.orderBy(this.newestFirst)
			.limit(page.getPageSize())
			.offset(page.getOffset())
			.fetch();
		long total = rows.isEmpty() ? page.getOffset() : rows.get(0).get(TOTAL);
		return new PageImpl<>(TimelineEntry.gathered(rows.map(Timeline::entry)), page, total);
	}

	private static Table<?> timeline(Collection<Reference> references) {
		return TOLD.stream()
			.<Select<Record>>map(
					(told) -> select(told.fields()).from(told).where(told.field(TIMELINE.REFERENCE).in(references)))
			.reduce(Select::unionAll)
			.orElseThrow()
			.asTable(TIMELINE);
	}

	private static TimelineEntry entry(Record row) {
		return new TimelineEntry(row.get(TIMELINE.REFERENCE), TimelineKind.valueOf(row.get(TIMELINE.KIND)),
				row.get(TIMELINE.SOURCE_ID),
				new When(row.get(TIMELINE.HAPPENED_AT), Optional.ofNullable(row.get(TIMELINE.HELD_ON))),
				Optional.ofNullable(row.get(TIMELINE.PERSON)),
				new Text(text(row, TIMELINE.STEP), text(row, TIMELINE.LABEL), text(row, TIMELINE.WORD),
						text(row, TIMELINE.WORDS), text(row, TIMELINE.NEXT_STEPS)),
				row.get(TIMELINE.CONFIDENTIAL), List.of());
	}

	private static String text(Record row, Field<String> column) {
		return Objects.requireNonNullElse(row.get(column), "");
	}

}
