package org.bindery.desk.list;

/**
 * An order, in its natural direction or the other way round.
 */
record Sorting(ListOrder order, boolean reversed) {

	/** Whether the smallest or earliest comes first. */
	boolean isAscending() {
		boolean falls = this.order == ListOrder.NEWEST || this.order == ListOrder.LAST_CONTACT;
		return falls == this.reversed;
	}

	String join() {
		return this.order.join();
	}

	String by() {
		return this.order.by(this.reversed);
	}

}
