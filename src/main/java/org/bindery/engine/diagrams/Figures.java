package org.bindery.engine.diagrams;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.bindery.engine.ElementFigures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds up the history of all instances of a process. The engine's own statistics count
 * and do not say how long.
 */
@Component
class Figures {

	/** Each of several at once counts; the frame around them does not. */
	private static final String BY_ELEMENT = """
			select act_id_, max(act_type_) as kind, count(*) as times,
			sum(case when end_time_ is null then 1 else 0 end) as here,
			avg(case when end_time_ is not null and act_inst_state_ <> 2 then duration_ end) as stay
			from act_hi_actinst where proc_def_id_ = :definition and act_id_ not like '%#multiInstanceBody'
			group by act_id_ order by times desc, act_id_""";

	private final JdbcClient database;

	Figures(JdbcClient database) {
		this.database = database;
	}

	List<ElementFigures> of(String definition, DrawnModel model) {
		return this.database.sql(BY_ELEMENT)
			.param("definition", definition)
			.query((row, number) -> new ElementFigures(row.getString("act_id_"), model.name(row.getString("act_id_")),
					row.getString("kind"), row.getLong("times"), row.getLong("here"),
					Optional.ofNullable(row.getBigDecimal("stay")).map((stay) -> Duration.ofMillis(stay.longValue()))))
			.list();
	}

}
