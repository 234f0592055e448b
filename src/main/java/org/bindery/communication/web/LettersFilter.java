package org.bindery.communication.web;

import java.util.Objects;
import java.util.Optional;

import org.bindery.communication.LetterSearch;
import org.bindery.communication.LetterStatus;

/** What the list of letters is narrowed to; it stands in the page's address. */
record LettersFilter(LetterStatus status, String reference, String recipient) {

	LettersFilter {
		reference = Objects.requireNonNullElse(reference, "");
		recipient = Objects.requireNonNullElse(recipient, "");
	}

	LetterSearch search() {
		return new LetterSearch(Optional.ofNullable(this.status), this.reference, this.recipient);
	}

	/** Whether nothing is left out. */
	public boolean isOpen() {
		return this.status == null && this.reference.isBlank() && this.recipient.isBlank();
	}

}
