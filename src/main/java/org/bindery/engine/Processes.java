package org.bindery.engine;

import java.util.Set;

import org.bindery.identity.Reference;

/** Speaks to the running processes. */
public interface Processes {

	/**
	 * Begins a root process with one of its messages, in the caller's transaction, for a
	 * partnership that is stored already.
	 * @throws Refusal where no process begins with it any more; the message is kept among
	 * the undelivered ones
	 */
	void begin(String message, Reference reference);

	/** Whether people start that process themselves, with its form. */
	boolean startsByHand(String process);

	/** Whether the partnership's process waits for that message. */
	boolean awaits(String message, Reference reference);

	/** The messages that begin confidential cases. */
	Set<String> confidentialMessages();

	/**
	 * Delivers what somebody asks for, in the caller's transaction, with ids as below.
	 * @throws Refusal where nobody waits for it: nothing would come of what was asked
	 * for. The message is kept among the undelivered ones.
	 */
	default void ask(String message, Reference reference, Carried ids) {
		if (!deliver(message, reference, ids)) {
			throw new Refusal("", "engine.refusal.nobodyWaits");
		}
	}

	/**
	 * Delivers a message to the partnership's root process, in the caller's transaction.
	 * A message that nobody waits for is kept among the undelivered ones.
	 * @return whether somebody waited for it
	 * @throws org.springframework.dao.OptimisticLockingFailureException when somebody
	 * else moved the process meanwhile
	 */
	default boolean deliver(String message, Reference reference) {
		return deliver(message, reference, Carried.NOTHING);
	}

	/**
	 * Delivers a message that carries ids; they are known only where it arrives, so that
	 * several at once stay apart.
	 * @return whether somebody waited for it
	 * @throws org.springframework.dao.OptimisticLockingFailureException when somebody
	 * else moved the process meanwhile
	 */
	boolean deliver(String message, Reference reference, Carried ids);

}
