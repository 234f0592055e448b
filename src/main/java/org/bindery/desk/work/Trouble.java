package org.bindery.desk.work;

import java.time.Instant;
import java.util.Optional;

import org.bindery.communication.Letter;
import org.bindery.communication.LetterFault;
import org.bindery.engine.tasks.FailedStep;
import org.bindery.identity.Reference;

/**
 * A letter that could not be sent, or a step that failed.
 *
 * @param letter its id; empty where it is a step
 * @param what the letter's subject, or the step in the words of its diagram
 * @param recipient whom the letter was for; empty where it is a step
 * @param fault why; empty where nobody but the log knows
 * @param again when a step is tried again; empty where that takes somebody
 */
public record Trouble(Reference reference, Optional<Long> letter, String what, String recipient,
		Optional<LetterFault> fault, Optional<Instant> again, boolean confidential) {

	static Trouble of(Letter letter) {
		return new Trouble(letter.reference(), Optional.of(letter.id()), letter.subject(), letter.recipientName(),
				letter.fault(), Optional.empty(), letter.confidential());
	}

	static Trouble of(FailedStep step, Optional<LetterFault> fault) {
		return new Trouble(step.reference(), Optional.empty(), step.step(), "", fault, step.again(),
				step.confidential());
	}

}
