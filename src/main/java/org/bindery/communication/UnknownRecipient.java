package org.bindery.communication;

/** A letter is to go to somebody who is not known; does not say to whom. */
class UnknownRecipient extends RuntimeException {

	UnknownRecipient(String message) {
		super(message);
	}

}
