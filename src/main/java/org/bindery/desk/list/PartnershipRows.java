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
		return this.reader.sql(filter.with() + ordered(filter, sorting))
			.params(filter.parameters())
			.query(FoundPartnership::read)
			.stream();
	}

	/** The newest of each stage. */
	List<FoundPartnership> newest(FilterSql filter, int inEach) {
		return asking(filter,
				inEachStage("(select " + FoundPartnership.COLUMNS + " from partnership p where p.stage = " + "'%s' and "
						+ filter.where() + " order by p.id desc fetch first :limit rows only)"))
			.param("limit", inEach)
			.query(FoundPartnership::read)
			.list();
	}

	/** How many in each stage, and no further. */
	Map<Stage, Counted> count(FilterSql filter) {
		return asking(filter,
				inEachStage("select '%1$s' as stage, count(*) as found from (select 1 from partnership p "
						+ "where p.stage = '%1$s' and " + filter.where() + " fetch first :limit rows only) c"))
			.param("limit", Counted.LIMIT)
			.query((row, number) -> new StageCounts.InStage(Stage.valueOf(row.getString("stage")),
					new Counted(row.getLong("found"))))
			.list()
			.stream()
			.collect(Collectors.toMap(StageCounts.InStage::stage, StageCounts.InStage::partnerships));
	}

	private StatementSpec asking(FilterSql filter, String question) {
		return this.database.sql(filter.with() + question).params(filter.parameters());
	}

	private static String ordered(FilterSql filter, Sorting sorting) {
		return "select " + FoundPartnership.COLUMNS + " from partnership p " + sorting.join() + " where "
				+ filter.where() + " order by " + sorting.by();
	}

	private static String inEachStage(String question) {
		return Stream.of(Stage.values()).map(question::formatted).collect(Collectors.joining(" union all "));
	}

}
