package org.bindery.engine.diagrams;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.Field;

import org.springframework.stereotype.Component;

import static org.bindery.tables.engine.ActHiActinstTable.ACT_HI_ACTINST;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

/**
 * Adds up the history of all instances of a process. The engine's own statistics count
 * and do not say how long.
 */
@Component
class Figures {

	/** As the engine numbers how a visit ended. */
	private static final int CANCELED = 2;

	private final DSLContext database;

	Figures(DSLContext database) {
		this.database = database;
	}

	List<ElementFigures> of(String definition, DrawnModel model) {
		Field<String> id = ACT_HI_ACTINST.ACT_ID_;
		Field<Integer> times = count();
		return this.database
			.select(id, max(ACT_HI_ACTINST.ACT_TYPE_), times, count().filterWhere(ACT_HI_ACTINST.END_TIME_.isNull()),
					avg(ACT_HI_ACTINST.DURATION_).filterWhere(ACT_HI_ACTINST.END_TIME_.isNotNull()
						.and(ACT_HI_ACTINST.ACT_INST_STATE_.ne(inline(CANCELED)))))
			.from(ACT_HI_ACTINST)
			.where(ACT_HI_ACTINST.PROC_DEF_ID_.eq(definition))
			// each of several at once counts; the frame around them does not
			.and(id.notLike(inline("%#multiInstanceBody")))
			.groupBy(id)
			.orderBy(times.desc(), id)
			.fetch((row) -> new ElementFigures(row.value1(), model.name(row.value1()), row.value2(), row.value3(),
					row.value4(),
					Optional.ofNullable(row.value5()).map((stay) -> Duration.ofMillis(stay.longValue()))));
	}

}
