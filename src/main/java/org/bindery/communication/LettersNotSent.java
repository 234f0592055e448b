package org.bindery.communication;

import java.util.List;

import org.bindery.engine.letters.LetterOrder;

/** Some of an order's letters have not gone out; to be tried again. */
class LettersNotSent extends RuntimeException {

	LettersNotSent(LetterOrder order, List<String> problems) {
		super("Letter " + order.letter() + " of " + order.reference() + " did not go to everybody: "
				+ String.join("; ", problems));
	}

}
