package org.bindery.desk.list;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.bindery.desk.Counted;
import org.bindery.partnerships.Stage;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Which partnerships a filter finds. */
@Component
class PartnershipRows {

	private static final int AT_ONCE = 500;

	private static final String NEWEST_OF_ONE = """
			(select %s from partnership p where %s and p.stage = '%s'
			order by p.id desc fetch first :limit rows only)""";

	/** Who searches looks at everything, once. */
	private static final String NEWEST_OF_ALL = """
			select * from (
				select %s, row_number() over (partition by p.stage order by p.id desc) as place
				from %s where %s) newest
			where place <= :limit order by id desc""";

	private static final String COUNT_ONE = """
			select '%3$s' as stage, count(*) as found from (
				select %1$s from partnership p where %2$s and p.stage = '%3$s' fetch first :limit rows only) counted""";

	private static final String COUNT_ALL = """
			select p.stage, case when count(*) > :limit then :limit else count(*) end as found
			from %s where %s group by p.stage""";

	private final JdbcClient database;

	/** Lets the database hand over long answers piece by piece. */
	private final JdbcClient reader;

	PartnershipRows(JdbcClient database, DataSource source) {
		this.database = database;
		JdbcTemplate pieces = new JdbcTemplate(source);
		pieces.setFetchSize(AT_ONCE);
		this.reader = JdbcClient.create(pieces);
	}

	List<FoundPartnership> some(FilterSql filter, Sorting sorting, long offset, int limit) {
		return asking(filter, ordered(filter, sorting) + " offset :offset rows fetch next :limit rows only")
			.param("offset", offset)
			.param("limit", limit)
			.query(FoundPartnership::read)
			.list();
	}

	/** All of them, as they come from the database; to be closed. */
	Stream<FoundPartnership> all(FilterSql filter, Sorting sorting) {
		return this.reader.sql(ordered(filter, sorting))
			.params(filter.parameters())
			.query(FoundPartnership::read)
			.stream();
	}

	/** The newest of each stage. */
	List<FoundPartnership> newest(FilterSql filter, int inEach) {
		return asking(filter,
				filter.isSearching() ? NEWEST_OF_ALL.formatted(FoundPartnership.COLUMNS, filter.from(), filter.where())
						: inEachStage(NEWEST_OF_ONE, FoundPartnership.COLUMNS, filter.where()))
			.param("limit", inEach)
			.query(FoundPartnership::read)
			.list();
	}

	/** How many in each stage, and no further. */
	Map<Stage, Counted> count(FilterSql filter) {
		return asking(filter,
				filter.isSearching() ? COUNT_ALL.formatted(filter.from(), filter.where())
						: inEachStage(COUNT_ONE, "1", filter.where()))
			.param("limit", Counted.LIMIT)
			.query((row, number) -> new StageCounts.InStage(Stage.valueOf(row.getString("stage")),
					new Counted(row.getLong("found"))))
			.list()
			.stream()
			.collect(Collectors.toMap(StageCounts.InStage::stage, StageCounts.InStage::partnerships));
	}

	private StatementSpec asking(FilterSql filter, String question) {
		return this.database.sql(question).params(filter.parameters());
	}

	private static String ordered(FilterSql filter, Sorting sorting) {
		return "select " + FoundPartnership.COLUMNS + " from " + filter.from() + " " + sorting.join() + " where "
				+ filter.where() + " order by " + sorting.by();
	}

	/** One question for each stage, since each stage ends where there is enough. */
	private static String inEachStage(String question, String columns, String where) {
		return Stream.of(Stage.values())
			.map((stage) -> question.formatted(columns, where, stage))
			.collect(Collectors.joining(" union all "));
	}

}
