package org.bindery.engine;

/** Speaks to the running processes. */
public interface Processes {

	/**
	 * Delivers a message to the partnership's root process, in the caller's transaction.
	 * A message that nobody waits for is kept among the undelivered ones.
	 * @return whether somebody waited for it
	 * @throws org.springframework.dao.OptimisticLockingFailureException when somebody
	 * else moved the process meanwhile
	 */
	boolean deliver(String message, String reference);

}
