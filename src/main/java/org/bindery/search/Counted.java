package org.bindery.search;

/**
 * How many there are, counted no further than anybody reads, so that counting costs the
 * same however many there are.
 *
 * @param found at most one more than {@link #MOST}
 */
public record Counted(long found) {

	public static final int MOST = 1000;

	/** What a query has to count up to. */
	public static final int LIMIT = MOST + 1;

	public static final Counted NONE = new Counted(0);

	/** What is sure: there are that many, or more. */
	public long number() {
		return Math.min(this.found, MOST);
	}

	/** Whether there are more than {@link #number}. */
	public boolean isMore() {
		return this.found > MOST;
	}

	public boolean isNone() {
		return this.found == 0;
	}

	public Counted and(Counted other) {
		return new Counted(this.found + other.found);
	}

}
