package org.bindery.partnerships.questions;

import java.math.BigDecimal;
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
import org.jooq.DSLContext;
import org.jooq.Field;

import org.springframework.stereotype.Component;

import static org.bindery.tables.partnerships.StandingTable.STANDING;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.epoch;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.percentileCont;

/** Counts the partnerships of each stage, and measures how long they have stood there. */
@Component
public class StandingTimes {

	private final DSLContext database;

	private final WorkingCalendar calendar;

	StandingTimes(DSLContext database, WorkingCalendar calendar) {
		this.database = database;
		this.calendar = calendar;
	}

	/** Of all stages in their order, found with one query. */
	public List<StageTimes> all() {
		Field<Double> since = epoch(STANDING.SINCE).coerce(Double.class);
		Map<Stage, StageTimes> found = this.database
			.select(STANDING.STAGE, count(), percentileCont(inline(0.5)).withinGroupOrderBy(since), min(since))
			.from(STANDING)
			.groupBy(STANDING.STAGE)
			.fetch(mapping(this::times))
			.stream()
			.collect(Collectors.toMap(StageTimes::stage, Function.identity()));
		return Stream.of(Stage.values()).map((stage) -> found.getOrDefault(stage, StageTimes.none(stage))).toList();
	}

	private StageTimes times(String name, int found, BigDecimal middle, Double longest) {
		Stage stage = Stage.valueOf(name);
		return stage.isFinal() ? new StageTimes(stage, found, Optional.empty(), Optional.empty())
				: new StageTimes(stage, found, days(middle), days(longest));
	}

	private Optional<Long> days(Number since) {
		return Optional.ofNullable(since)
			.map((moment) -> this.calendar.dateOf(Instant.ofEpochSecond(moment.longValue())))
			.map((day) -> ChronoUnit.DAYS.between(day, this.calendar.today()));
	}

}
