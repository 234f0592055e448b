package org.bindery.partnerships.questions;

import java.util.List;

import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;

/**
 * An order, in its natural direction or the other way round.
 */
public record Sorting(ListOrder order, boolean reversed) {

	/** Whether the smallest or earliest comes first. */
	public boolean isAscending() {
		boolean falls = this.order == ListOrder.NEWEST || this.order == ListOrder.LAST_CONTACT;
		return falls == this.reversed;
	}

	Table<Record> join(Table<Record> partnerships) {
		return this.order.join(partnerships);
	}

	List<OrderField<?>> by() {
		return this.order.by(this.reversed);
	}

}
