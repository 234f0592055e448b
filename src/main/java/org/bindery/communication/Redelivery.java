package org.bindery.communication;

import java.util.Optional;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.bindery.addresses.EmailAddress;
import org.bindery.engine.Refusal;
import org.bindery.identity.Address;
import org.bindery.partners.PartnerPerson;
import org.bindery.people.Colleague;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends letters again that could not be sent. */
@Component
public class Redelivery {

	private static final Log log = LogFactory.getLog(Redelivery.class);

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

	/** Where whom it names is reached now, which may be elsewhere than back then. */
	@Transactional(readOnly = true)
	public Optional<String> address(Letter letter) {
		return isToStaff(letter) ? this.recipients.known(letter.recipient()).flatMap(Recipient::email)
				: this.recipients.named(letter, letter.email()).flatMap(PartnerPerson::email).or(letter::email);
	}

	/** Whose address the recipient's next letters go to. */
	@Transactional(readOnly = true)
	public NextLetters next(Letter letter) {
		if (isToStaff(letter)) {
			return NextLetters.STAFF;
		}
		return this.recipients.named(letter, letter.email()).filter(PartnerPerson::main).isPresent()
				? NextLetters.PARTNER : NextLetters.SOMEBODY_ELSE;
	}

	private static boolean isToStaff(Letter letter) {
		return letter.recipient() instanceof Address.Staff;
	}

	/**
	 * Tries once more; whom of a partner's people it names is reached at that address
	 * from now on.
	 * @param email as somebody typed it
	 * @return whether the mail server took it; where not, the letter says why
	 * @throws Refusal when the letter does not wait for that, or no server takes mail for
	 * that address
	 */
	public boolean send(Long id, String email, Colleague reader) {
		Letter letter = this.letters.find(id, reader)
			.filter((found) -> found.status() == LetterStatus.UNDELIVERABLE)
			.orElseThrow(() -> new Refusal("", "communication.refusal.notUndeliverable"));
		EmailAddress address = EmailAddress.of(email);
		boolean taken = this.delivery.again(id, address);
		correct(letter, address);
		if (taken && !letter.confidential()) {
			this.events.publishEvent(new LetterSentAgain(letter.reference(), letter.subject(), reader.id()));
		}
		return taken;
	}

	/** What somebody else did to the partner meanwhile stays; the letter has gone out. */
	private void correct(Letter letter, EmailAddress address) {
		try {
			this.recipients.correct(letter, letter.email(), address);
		}
		catch (ConcurrencyFailureException ex) {
			log.info("The recipient of letter " + letter.id() + " was changed at the same moment", ex);
		}
	}

	/** Whose address a recipient's next letters go to. */
	public enum NextLetters {

		/** The person's whom the letter names. */
		PARTNER,

		/** Another person's, who speaks for the partner now. */
		SOMEBODY_ELSE,

		/** The account's. */
		STAFF

	}

}
