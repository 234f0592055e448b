package org.bindery.desk.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.partnerships.Stage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the partnerships of each stage, and measures how long they have stood there. */
@Component
class StandingTimes {

	private final JdbcClient database;

	private final WorkingCalendar calendar;

	StandingTimes(JdbcClient database, WorkingCalendar calendar) {
		this.database = database;
		this.calendar = calendar;
	}

	/** Of all stages in their order, found with one query. */
	List<StageTimes> all() {
		Map<Stage, StageTimes> found = this.database.sql("""
				select stage, count(*) as found,
				percentile_cont(0.5) within group (order by extract(epoch from since)) as middle,
				cast(min(extract(epoch from since)) as double precision) as longest
				from standing group by stage""")
			.query(this::times)
			.list()
			.stream()
			.collect(Collectors.toMap(StageTimes::stage, Function.identity()));
		return Stream.of(Stage.values()).map((stage) -> found.getOrDefault(stage, StageTimes.none(stage))).toList();
	}

	private StageTimes times(ResultSet row, int number) throws SQLException {
		Stage stage = Stage.valueOf(row.getString("stage"));
		long found = row.getLong("found");
		return stage.isFinal() ? new StageTimes(stage, found, Optional.empty(), Optional.empty())
				: new StageTimes(stage, found, days(row, "middle"), days(row, "longest"));
	}

	private Optional<Long> days(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, Double.class))
			.map((since) -> this.calendar.dateOf(Instant.ofEpochSecond(since.longValue())))
			.map((since) -> ChronoUnit.DAYS.between(since, this.calendar.today()));
	}

}
