package org.bindery.engine;

import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.bindery.identity.Reference;

/** The dates that a partnership's processes wait for. */
public interface Deadlines {

	/**
	 * Moves the due and follow-up dates of all open tasks of a partnership, their
	 * reminders with them, and the timers of its processes. Confidential processes keep
	 * theirs.
	 * @param exceptTimers the ids of the timers that stay as they are
	 * @throws org.springframework.dao.OptimisticLockingFailureException when somebody
	 * else moved the process meanwhile
	 */
	void move(Reference reference, UnaryOperator<Instant> moved, Set<String> exceptTimers);

	/** Lets those timers of the root process ask for their date anew. */
	void recalculate(Reference reference, Set<String> timers);

}
