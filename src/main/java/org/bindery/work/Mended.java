package org.bindery.work;

/**
 * What was wrong with the list of open tasks, and is not any more.
 *
 * @param tasks how many tasks the engine has
 * @param missing how many of them were not in the list
 * @param different how many were in it with something wrong
 * @param leftOver how many were in it that the engine does not have
 */
record Mended(int tasks, int missing, int different, int leftOver) {

	static final Mended NOTHING = new Mended(0, 0, 0, 0);

	Mended and(Mended other) {
		return new Mended(this.tasks + other.tasks, this.missing + other.missing, this.different + other.different,
				this.leftOver + other.leftOver);
	}

	@Override
	public String toString() {
		return "%d open tasks. Missing in the list: %d, different: %d, left over: %d; %s.".formatted(this.tasks,
				this.missing, this.different, this.leftOver, nothing() ? "nothing to mend" : "mended");
	}

	private boolean nothing() {
		return this.missing + this.different + this.leftOver == 0;
	}

}
