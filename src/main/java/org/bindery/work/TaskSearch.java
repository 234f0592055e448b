package org.bindery.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.questions.PartnershipsAsked;
import org.bindery.people.Colleague;
import org.bindery.search.Counted;
import org.bindery.search.SearchWords;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;

import static org.bindery.tables.work.WorkCandidateTable.WORK_CANDIDATE;
import static org.bindery.tables.work.WorkItemTable.WORK_ITEM;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectFrom;

/**
 * A question for open tasks. What is offered to a person is asked for each name that they
 * go by, so that each part is read from an index in order and no further than needed.
 */
class TaskSearch {

	private static final List<SelectField<?>> COLUMNS = Stream
		.concat(Stream.of(WORK_ITEM.TASK_ID, WORK_ITEM.STEP, WORK_ITEM.NAME, WORK_ITEM.REFERENCE, WORK_ITEM.ASSIGNEE,
				WORK_ITEM.CONFIDENTIAL, WORK_ITEM.DUE_AT, WORK_ITEM.FOLLOW_UP_AT, WORK_ITEM.TAKEN_AT,
				field(WORK_ITEM.ASSIGNEE.isNotNull()).as(WORK_CANDIDATE.TAKEN)), PartnershipsAsked.TOLD.stream())
		.<SelectField<?>>map(Function.identity())
		.toList();

	private final List<Condition> conditions = new ArrayList<>();

	private final Source source;

	/** What each part of the answer is, before it is narrowed. */
	private final List<Condition> parts;

	private boolean asksPartnership;

	private TaskSearch(Source source, List<Condition> parts) {
		this.source = source;
		this.parts = parts;
	}

	static TaskSearch ofPartnership(Reference reference, StaffId person) {
		return new TaskSearch(Source.ITEMS, List.of(WORK_ITEM.REFERENCE.eq(reference.text()).and(visible(person))));
	}

	static TaskSearch ofTask(String id, StaffId person) {
		return new TaskSearch(Source.ITEMS, List.of(WORK_ITEM.TASK_ID.eq(id).and(visible(person))));
	}

	/** What nobody has taken, and the person could. */
	static TaskSearch free(Colleague person) {
		TaskSearch search = new TaskSearch(Source.FREE, offers(person));
		search.conditions.add(WORK_CANDIDATE.TAKEN.eq(inline(false)));
		return search;
	}

	static TaskSearch of(WorkFilter filter, WorkingCalendar calendar, Colleague person) {
		TaskSearch search = switch (filter.whose()) {
			case MINE -> new TaskSearch(Source.ITEMS, List.of(WORK_ITEM.ASSIGNEE.eq(person.id())));
			case TEAM -> ofTeam(person);
			case EVERYBODY -> new TaskSearch(Source.ITEMS, List.of(visible(person.id())));
		};
		search.narrow(filter, calendar);
		return search;
	}

	private static TaskSearch ofTeam(Colleague person) {
		TaskSearch search = new TaskSearch(Source.OFFERS, offers(person));
		search.conditions.add(WORK_ITEM.ASSIGNEE.isNull().or(WORK_ITEM.ASSIGNEE.ne(person.id())));
		return search;
	}

	private static Condition visible(StaffId person) {
		return WORK_ITEM.ASSIGNEE.eq(person).or(not(WORK_ITEM.CONFIDENTIAL));
	}

	private static List<Condition> offers(Colleague person) {
		return Stream.concat(
				Stream
					.of(WORK_CANDIDATE.CANDIDATE.eq(person.id().text()).and(WORK_CANDIDATE.IS_GROUP.eq(inline(false)))),
				person.roles()
					.stream()
					.map((role) -> WORK_CANDIDATE.CANDIDATE.eq(inline(role.group()))
						.and(WORK_CANDIDATE.IS_GROUP.eq(inline(true)))))
			.toList();
	}

	private void narrow(WorkFilter filter, WorkingCalendar calendar) {
		filter.who()
			.ifPresent((who) -> this.conditions.add(who.equals(WorkFilter.NOBODY) ? WORK_ITEM.ASSIGNEE.isNull()
					: WORK_ITEM.ASSIGNEE.eq(new StaffId(who))));
		filter.due().ifPresent((when) -> due(when, calendar));
		filter.week().ifPresent((first) -> between(calendar.startOf(first).toInstant(), first.plusDays(7), calendar));
		filter.stage().ifPresent((stage) -> ofPartnership(PartnershipsAsked.standsIn(stage)));
		List<String> words = SearchWords.typed(filter.partner()).all();
		if (!words.isEmpty()) {
			ofPartnership(PartnershipsAsked.hasPartnerCalledLike(words.stream().map(SearchWords::part).toList()));
		}
	}

	private void ofPartnership(Condition condition) {
		this.asksPartnership = true;
		this.conditions.add(condition);
	}

	private void due(DueWhen when, WorkingCalendar calendar) {
		LocalDate today = calendar.today();
		switch (when) {
			case LATE -> this.conditions.add(WORK_ITEM.DUE_AT.lt(calendar.now()));
			case TODAY -> between(calendar.now(), today.plusDays(1), calendar);
			case WEEK -> between(calendar.now(), today.plusDays(7), calendar);
		}
	}

	private void between(Instant first, LocalDate until, WorkingCalendar calendar) {
		this.conditions.add(WORK_ITEM.DUE_AT.ge(first).and(WORK_ITEM.DUE_AT.lt(calendar.startOf(until).toInstant())));
	}

	/** The rows from that one on, at most so many. */
	Select<?> rows(int first, int most) {
		Table<Record> rows = ofPartnerships(this.source.rows());
		Table<Record> found = union((part) -> select(COLUMNS).from(rows)
			.where(part)
			.and(and(this.conditions))
			.orderBy(this.source.index())
			.limit(inline(first + most))).asTable("found");
		return selectFrom(found).orderBy(this.source.index().stream().map(found::field).toList())
			.limit(inline(most))
			.offset(inline(first));
	}

	/** Each part is counted as far as it matters, from an index where that will do. */
	Field<Integer> count() {
		Table<?> counted = this.asksPartnership ? ofPartnerships(this.source.counted()) : this.source.counted();
		return field(selectCount().from(union((part) -> select(this.source.id()).from(counted)
			.where(part)
			.and(and(this.conditions))
			.limit(inline(Counted.LIMIT))).asTable("found")));
	}

	private static Table<Record> ofPartnerships(Table<?> tasks) {
		return PartnershipsAsked.beside(tasks, WORK_ITEM.REFERENCE.coerce(PartnershipsAsked.REFERENCE));
	}

	private <R extends Record> Select<R> union(Function<Condition, Select<R>> question) {
		return this.parts.stream().map(question).reduce(Select::union).orElseThrow();
	}

	/**
	 * Where tasks are found.
	 *
	 * @param rows the tables of the rows
	 * @param counted the tables of what is counted
	 * @param id of a task, among what is counted
	 * @param index the order of the rows, in the columns of the table whose index has it
	 */
	private record Source(Table<?> rows, Table<?> counted, Field<String> id, List<Field<?>> index) {

		private static final List<Field<?>> INDEX_OF_OFFERS = List.of(WORK_CANDIDATE.TAKEN, WORK_CANDIDATE.DUE_AT,
				WORK_CANDIDATE.TASK_ID);

		private static final Table<?> JOINED = WORK_CANDIDATE.join(WORK_ITEM)
			.on(WORK_ITEM.TASK_ID.eq(WORK_CANDIDATE.TASK_ID));

		static final Source ITEMS = new Source(WORK_ITEM, WORK_ITEM, WORK_ITEM.TASK_ID,
				List.of(WORK_ITEM.DUE_AT, WORK_ITEM.TASK_ID));

		static final Source OFFERS = new Source(JOINED, JOINED, WORK_CANDIDATE.TASK_ID, INDEX_OF_OFFERS);

		static final Source FREE = new Source(JOINED, WORK_CANDIDATE, WORK_CANDIDATE.TASK_ID, INDEX_OF_OFFERS);

	}

}
