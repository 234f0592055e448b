package org.bindery.communication;

import java.util.Optional;

import org.bindery.addresses.EmailAddress;
import org.bindery.engine.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends letters again that could not be sent. */
@Component
public class Redelivery {

	private final LetterBook letters;

	private final Recipients recipients;

	private final Delivery delivery;

	private final ApplicationEventPublisher events;

	Redelivery(LetterBook letters, Recipients recipients, Delivery delivery, ApplicationEventPublisher events) {
		this.letters = letters;
		this.recipients = recipients;
		this.delivery = delivery;
		this.events = events;
	}

	/** Where the recipient is reached now, which may be elsewhere than back then. */
	@Transactional(readOnly = true)
	public Optional<String> address(Letter letter) {
		return this.recipients.known(letter.recipient()).flatMap(Recipient::email);
	}

	/**
	 * Tries once more; a partner's next letters go to that address, too.
	 * @param email as somebody typed it
	 * @return whether the mail server took it; where not, the letter says why
	 * @throws Refusal when the letter does not wait for that, or no server takes mail for
	 * that address
	 */
	public boolean send(Long id, String email, LetterReader reader) {
		Letter letter = this.letters.find(id, reader)
			.filter((found) -> found.status() == LetterStatus.UNDELIVERABLE)
			.orElseThrow(() -> new Refusal("", "communication.refusal.notUndeliverable"));
		EmailAddress address = EmailAddress.of(email);
		boolean taken = this.delivery.again(id, address);
		this.recipients.correct(letter.recipient(), address);
		if (taken && !letter.confidential()) {
			this.events.publishEvent(new LetterSentAgain(letter.reference(), letter.subject(), reader.person()));
		}
		return taken;
	}

}
