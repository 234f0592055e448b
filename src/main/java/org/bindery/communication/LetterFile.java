package org.bindery.communication;

import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down how far a letter has come, each time in a transaction of its own: what the
 * mail server took stays taken when the step that asked for the letter fails.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class LetterFile {

	private static final int LONGEST_PROBLEM = 500;

	private final LetterRepository letters;

	private final WorkingCalendar calendar;

	LetterFile(LetterRepository letters, WorkingCalendar calendar) {
		this.letters = letters;
		this.calendar = calendar;
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
	Optional<Letter> find(String orderKey, Recipient recipient) {
		return this.letters.findByOrderKeyAndRecipient(orderKey, recipient.address());
	}

	/** Keeps a new letter, or where a letter that waits goes now. */
	Letter keep(Letter letter) {
		return this.letters.save(letter);
	}

	void sent(Letter letter) {
		this.letters.markSent(letter.id(), this.calendar.now());
	}

	void failed(Letter letter, String problem) {
		this.letters.noteProblem(letter.id(), problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM)));
	}

}
