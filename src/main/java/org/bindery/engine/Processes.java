package org.bindery.engine;

import java.util.Map;

/** Speaks to the running processes. */
public interface Processes {

	/**
	 * Begins a root process with one of its messages, in the caller's transaction, for a
	 * partnership that is stored already.
	 */
	void begin(String message, String reference);

	/** Whether the partnership's process waits for that message. */
	boolean awaits(String message, String reference);

	/**
	 * Delivers a message to the partnership's root process, in the caller's transaction.
	 * A message that nobody waits for is kept among the undelivered ones.
	 * @return whether somebody waited for it
	 * @throws org.springframework.dao.OptimisticLockingFailureException when somebody
	 * else moved the process meanwhile
	 */
	default boolean deliver(String message, String reference) {
		return deliver(message, reference, Map.of());
	}

	/**
	 * Delivers a message that carries ids; they are known only where it arrives, so that
	 * several at once stay apart.
	 * @return whether somebody waited for it
	 * @throws org.springframework.dao.OptimisticLockingFailureException when somebody
	 * else moved the process meanwhile
	 */
	boolean deliver(String message, String reference, Map<String, Object> ids);

}
