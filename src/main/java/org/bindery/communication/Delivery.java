package org.bindery.communication;

import java.util.Optional;

import org.bindery.addresses.EmailAddress;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands one letter to the mail server and writes down what came of it, in a transaction
 * of its own: what was taken stays taken when the step that asked for it fails. The
 * letter is locked meanwhile, so that nobody offers it twice, however slow the server is.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Delivery {

	private final LetterRepository letters;

	private final PostOffice postOffice;

	private final WorkingCalendar calendar;

	Delivery(LetterRepository letters, PostOffice postOffice, WorkingCalendar calendar) {
		this.letters = letters;
		this.postOffice = postOffice;
		this.calendar = calendar;
	}

	/** Why a letter that is on its way was not taken; empty where it was. */
	Optional<NotTaken> of(Long id) {
		Optional<Letter> found = this.letters.lock(id);
		if (found.isEmpty()) {
			return Optional.of(new NotTaken(LetterFault.UNDER_WAY, 0, ""));
		}
		return found.filter((letter) -> letter.status() == LetterStatus.SENDING).flatMap(this::handOver);
	}

	/**
	 * Tries once more to send what could not be sent.
	 * @return whether the server took it; where not, the letter says why
	 * @throws Refusal when the letter does not wait for that
	 */
	boolean again(Long id, EmailAddress to) {
		Letter letter = this.letters.lock(id)
			.filter((locked) -> locked.status() == LetterStatus.UNDELIVERABLE)
			.orElseThrow(() -> new Refusal("", "communication.refusal.notUndeliverable"));
		letter.goes(LetterStatus.UNDELIVERABLE, Optional.of(to.shown()));
		return handOver(letter).isEmpty();
	}

	private Optional<NotTaken> handOver(Letter letter) {
		try {
			this.postOffice.deliver(letter);
			letter.sent(this.calendar.now());
			return Optional.empty();
		}
		catch (NotTaken ex) {
			letter.notTaken(ex);
			return Optional.of(ex);
		}
	}

}
