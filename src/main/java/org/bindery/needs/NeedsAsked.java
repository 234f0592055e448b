package org.bindery.needs;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

import static org.bindery.tables.needs.NeedGoalTable.NEED_GOAL;
import static org.bindery.tables.needs.NeedTable.NEED;
import static org.jooq.impl.DSL.select;

/** What the questions of others ask about needs. */
public final class NeedsAsked {

	private NeedsAsked() {
	}

	/** What they look at, and the need of each. */
	public static Table<Record> beside(Table<?> others, Field<Long> need) {
		return others.join(NEED).on(NEED.ID.eq(need));
	}

	/** Whether the words of the need that is beside them are like that. */
	public static Condition saysLike(String pattern) {
		return NEED.WORDS.like(pattern);
	}

	/** Whether the need serves the goal. */
	public static Condition serves(Field<Long> need, long goal) {
		return need.in(select(NEED_GOAL.NEED_ID).from(NEED_GOAL).where(NEED_GOAL.GOAL_ID.eq(goal)));
	}

}
