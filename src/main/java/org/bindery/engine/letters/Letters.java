package org.bindery.engine.letters;

/** Sends letters; the communication module does. */
public interface Letters {

	/**
	 * Sends what is not sent yet under the order's key; repeating an order sends nothing
	 * twice.
	 * @throws RuntimeException when the mail server refuses or cannot be reached
	 */
	void send(LetterOrder order);

}
