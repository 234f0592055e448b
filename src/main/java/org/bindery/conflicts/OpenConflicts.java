package org.bindery.conflicts;

import java.util.List;
import java.util.Optional;

import org.bindery.identity.StaffId;
import org.bindery.partnerships.questions.PartnershipsAsked;
import org.bindery.people.Colleague;
import org.bindery.tables.conflicts.ConflictStepTable;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.bindery.tables.conflicts.ConflictAboutTable.CONFLICT_ABOUT;
import static org.bindery.tables.conflicts.ConflictStepTable.CONFLICT_STEP;
import static org.bindery.tables.conflicts.ConflictTable.CONFLICT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

/**
 * What is not settled yet in all partnerships. Managers and administrators see all but
 * those that are about themselves, which are not counted for them either; others see
 * nothing here.
 */
@Component
@Transactional(readOnly = true)
public class OpenConflicts {

	private static final ConflictStepTable LATEST = new ConflictStepTable("latest");

	/** One that nobody has taken to its first rung yet is about to be heard. */
	private static final Field<String> RUNG = coalesce(CONFLICT_STEP.RUNG, inline(Rung.HEARING.name()));

	private final DSLContext database;

	OpenConflicts(DSLContext database) {
		this.database = database;
	}

	/** By cause and rung, without what there is none of. */
	public List<ConflictCount> counts(Colleague person) {
		return WhoMayKnow.isWatching(person) ? this.database.select(CONFLICT.CAUSE, RUNG, count())
			.from(CONFLICT.leftJoin(CONFLICT_STEP).on(isLatest()))
			.where(isOpenTo(person.id()))
			.groupBy(CONFLICT.CAUSE, RUNG)
			.fetch((row) -> new ConflictCount(ConflictCause.valueOf(row.value1()), Rung.valueOf(row.value2()),
					row.value3()))
				: List.of();
	}

	/** Those from that one on, at most so many, the oldest first. */
	public List<OpenConflict> page(Optional<ConflictCause> cause, Optional<Rung> rung, Colleague person, int first,
			int most) {
		return WhoMayKnow.isWatching(person) ? this.database
			.select(CONFLICT.ID, CONFLICT.REFERENCE, CONFLICT.CAUSE, CONFLICT.SEVERITY, RUNG, CONFLICT.RAISED_AT,
					CONFLICT_STEP.DUE_ON)
			.select(PartnershipsAsked.TOLD)
			.from(PartnershipsAsked.beside(CONFLICT.leftJoin(CONFLICT_STEP).on(isLatest()), CONFLICT.REFERENCE))
			.where(isOpenTo(person.id()))
			.and(cause.map((asked) -> CONFLICT.CAUSE.eq(asked.name())).orElse(noCondition()))
			.and(rung.map((asked) -> RUNG.eq(asked.name())).orElse(noCondition()))
			.orderBy(CONFLICT.RAISED_AT, CONFLICT.ID)
			.offset(first)
			.limit(most)
			.fetch(OpenConflicts::read) : List.of();
	}

	private static Condition isLatest() {
		return CONFLICT_STEP.ID.eq(select(max(LATEST.ID)).from(LATEST).where(LATEST.CONFLICT_ID.eq(CONFLICT.ID)));
	}

	/** As {@link Conflict#visibleTo} has it for those who may know of all others. */
	private static Condition isOpenTo(StaffId person) {
		return CONFLICT.CLOSED_AT.isNull()
			.and(notExists(selectOne().from(CONFLICT_ABOUT)
				.where(CONFLICT_ABOUT.CONFLICT_ID.eq(CONFLICT.ID))
				.and(CONFLICT_ABOUT.PERSON.eq(person))));
	}

	private static OpenConflict read(Record row) {
		return new OpenConflict(row.get(CONFLICT.ID), row.get(CONFLICT.REFERENCE), PartnershipsAsked.title(row),
				ConflictCause.valueOf(row.get(CONFLICT.CAUSE)), Severity.valueOf(row.get(CONFLICT.SEVERITY)),
				Rung.valueOf(row.get(RUNG)), row.get(CONFLICT.RAISED_AT),
				Optional.ofNullable(row.get(CONFLICT_STEP.DUE_ON)));
	}

}
