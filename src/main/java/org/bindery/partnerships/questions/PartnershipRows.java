package org.bindery.partnerships.questions;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.bindery.partnerships.Stage;
import org.bindery.search.Counted;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.SelectSeekStepN;
import org.jooq.Table;
import org.jooq.impl.DSL;

import org.springframework.stereotype.Component;

import static org.bindery.tables.partnerships.PartnershipTable.PARTNERSHIP;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

/** Which partnerships a filter finds. */
@Component
class PartnershipRows {

	private static final int AT_ONCE = 500;

	private static final Field<Integer> PLACE = rowNumber().over()
		.partitionBy(PARTNERSHIP.STAGE)
		.orderBy(PARTNERSHIP.ID.desc())
		.as("place");

	private static final Field<Integer> FOUND = DSL.count().as("found");

	private final DSLContext database;

	private final List<FoundBeside> beside;

	PartnershipRows(DSLContext database, List<FoundBeside> beside) {
		this.database = database;
		this.beside = beside;
	}

	List<FoundPartnership> some(ListFilter filter, Sorting sorting, long offset, int limit) {
		return ordered(filter, sorting).offset(offset).limit(limit).fetch(FoundPartnership::read);
	}

	/**
	 * All of them, as they come from the database, piece by piece; to be closed.
	 */
	Stream<FoundPartnership> all(ListFilter filter, Sorting sorting) {
		return ordered(filter, sorting).fetchSize(AT_ONCE).fetchStream().map(FoundPartnership::read);
	}

	/** The newest of each stage. */
	List<FoundPartnership> newest(ListFilter asked, int inEach) {
		FilterCondition filter = FilterCondition.of(asked, this.beside);
		return this.database.fetch(filter.isSearching() ? newestOfAll(filter, inEach)
				: inEachStage((stage) -> select(FoundPartnership.COLUMNS).from(PARTNERSHIP)
					.where(filter.where())
					.and(PARTNERSHIP.STAGE.eq(inline(stage.name())))
					.orderBy(PARTNERSHIP.ID.desc())
					.limit(inEach)))
			.map(FoundPartnership::read);
	}

	/** Who searches looks at everything, once. */
	private static Select<Record> newestOfAll(FilterCondition filter, int inEach) {
		Table<Record> newest = select(FoundPartnership.COLUMNS).select(PLACE)
			.from(filter.from())
			.where(filter.where())
			.asTable("newest");
		return select(newest.fields()).from(newest)
			.where(newest.field(PLACE).le(inEach))
			.orderBy(newest.field(PARTNERSHIP.ID).desc());
	}

	/** How many in each stage, and no further. */
	Map<Stage, Counted> count(ListFilter asked) {
		FilterCondition filter = FilterCondition.of(asked, this.beside);
		return this.database
			.fetch(filter.isSearching() ? countAll(filter) : inEachStage((stage) -> countOne(filter, stage)))
			.intoMap((row) -> Stage.valueOf(row.get(PARTNERSHIP.STAGE)), (row) -> new Counted(row.get(FOUND)));
	}

	private static Select<Record2<String, Integer>> countAll(FilterCondition filter) {
		return select(PARTNERSHIP.STAGE, least(DSL.count(), inline(Counted.LIMIT)).as(FOUND)).from(filter.from())
			.where(filter.where())
			.groupBy(PARTNERSHIP.STAGE);
	}

	private static Select<Record2<String, Integer>> countOne(FilterCondition filter, Stage stage) {
		return select(inline(stage.name()).as(PARTNERSHIP.STAGE), FOUND).from(selectOne().from(PARTNERSHIP)
			.where(filter.where())
			.and(PARTNERSHIP.STAGE.eq(inline(stage.name())))
			.limit(Counted.LIMIT)
			.asTable("counted"));
	}

	private SelectSeekStepN<Record> ordered(ListFilter asked, Sorting sorting) {
		FilterCondition filter = FilterCondition.of(asked, this.beside);
		return this.database.select(FoundPartnership.COLUMNS)
			.from(sorting.join(filter.from()))
			.where(filter.where())
			.orderBy(sorting.by());
	}

	/** One question for each stage, since each stage ends where there is enough. */
	private static <R extends Record> Select<R> inEachStage(Function<Stage, Select<R>> question) {
		return Stream.of(Stage.values()).map(question).reduce(Select::unionAll).orElseThrow();
	}

}
