package org.bindery.communication;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes letters down before the mail server is asked, each in a transaction of its own:
 * a letter keeps its words and its identity when the step that asked for it fails.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class LetterFile {

	private final LetterRepository letters;

	LetterFile(LetterRepository letters) {
		this.letters = letters;
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
	Optional<Letter> find(String orderKey, Recipient recipient) {
		return this.letters.findByOrderKeyAndRecipient(orderKey, recipient.address());
	}

	/** Keeps a new letter, or where a letter that waits goes now. */
	Letter keep(Letter letter) {
		return this.letters.save(letter);
	}

}
