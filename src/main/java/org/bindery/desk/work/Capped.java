package org.bindery.desk.work;

/**
 * A number of rows that is counted only up to a thousand, so that counting never takes
 * long.
 */
public record Capped(long counted) {

	/** Counting stops when it has reached this many. */
	static final int ENOUGH = 1001;

	public Capped {
		counted = Math.min(counted, ENOUGH);
	}

	/** Whether there are more than were counted. */
	public boolean more() {
		return this.counted >= ENOUGH;
	}

	/** What is certain: the number, or 1000 where there are more. */
	public long atLeast() {
		return more() ? ENOUGH - 1 : this.counted;
	}

}
