package org.bindery.partnerships.history;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.StaffId;
import org.bindery.people.Staff;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.bindery.tables.partnerships.HistoryEntryTable.HISTORY_ENTRY;
import static org.bindery.tables.partnerships.PartnershipTable.PARTNERSHIP;

/** What was done lately, and by whom; confidential steps are nowhere written down. */
@Component
@Transactional(readOnly = true)
public class Finished {

	private static final Period LATELY = Period.ofDays(30);

	private final DSLContext database;

	private final Staff staff;

	private final WorkingCalendar calendar;

	Finished(DSLContext database, Staff staff, WorkingCalendar calendar) {
		this.database = database;
		this.staff = staff;
		this.calendar = calendar;
	}

	/** Newest first, those from that one on. */
	public List<FinishedTask> lately(Optional<StaffId> person, int first, int most) {
		Instant since = this.calendar.startOf(this.calendar.today().minus(LATELY)).toInstant();
		return named(entries().where(HISTORY_ENTRY.DONE_AT.ge(since))
			.and(HISTORY_ENTRY.NOTE.isNull())
			.and(person.map(HISTORY_ENTRY.PERSON::eq).orElse(HISTORY_ENTRY.PERSON.isNotNull()))
			.orderBy(HISTORY_ENTRY.DONE_AT.desc(), HISTORY_ENTRY.ID.desc())
			.offset(first)
			.limit(most)
			.fetch());
	}

	/** Who did that task; empty where it was not done, or nobody shall know. */
	public Optional<FinishedTask> find(String task) {
		return named(entries().where(HISTORY_ENTRY.TASK.eq(task))
			.and(HISTORY_ENTRY.PERSON.isNotNull())
			.orderBy(HISTORY_ENTRY.ID)
			.fetch()).stream().findFirst();
	}

	private SelectOnConditionStep<?> entries() {
		return this.database
			.select(HISTORY_ENTRY.LABEL, HISTORY_ENTRY.REFERENCE, PARTNERSHIP.TITLE, HISTORY_ENTRY.PERSON,
					HISTORY_ENTRY.DONE_AT)
			.from(HISTORY_ENTRY)
			.leftJoin(PARTNERSHIP)
			.on(PARTNERSHIP.REFERENCE.eq(HISTORY_ENTRY.REFERENCE));
	}

	private List<FinishedTask> named(List<? extends Record> found) {
		Map<StaffId, String> names = this.staff
			.namesOf(found.stream().map((row) -> row.get(HISTORY_ENTRY.PERSON)).toList());
		return found.stream().map((row) -> entry(row, names.get(row.get(HISTORY_ENTRY.PERSON)))).toList();
	}

	private static FinishedTask entry(Record row, String who) {
		return new FinishedTask(row.get(HISTORY_ENTRY.LABEL), row.get(HISTORY_ENTRY.REFERENCE),
				Objects.requireNonNullElse(row.get(PARTNERSHIP.TITLE), ""), who, row.get(HISTORY_ENTRY.DONE_AT));
	}

}
