package org.bindery.communication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.bindery.addresses.EmailAddress;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.communication.writing.BrokenTemplate;
import org.bindery.engine.letters.LetterOrder;
import org.bindery.engine.letters.Letters;
import org.bindery.identity.Address;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes and sends what an order asks for: first every letter is written down, then each
 * is handed to the mail server. Somebody whose letter fails does not keep the others from
 * theirs, and a letter that cannot be sent for good does not keep its case waiting.
 */
@Component
class OutgoingMail implements Letters {

	private static final Log log = LogFactory.getLog(OutgoingMail.class);

	private final Recipients recipients;

	private final LetterTemplates templates;

	private final Confidence confidence;

	private final LetterFile file;

	private final Delivery delivery;

	private final PostOffice postOffice;

	private final WorkingCalendar calendar;

	private final Library library;

	OutgoingMail(Recipients recipients, LetterTemplates templates, Confidence confidence, LetterFile file,
			Delivery delivery, PostOffice postOffice, WorkingCalendar calendar, Library library) {
		this.recipients = recipients;
		this.templates = templates;
		this.confidence = confidence;
		this.file = file;
		this.delivery = delivery;
		this.postOffice = postOffice;
		this.calendar = calendar;
		this.library = library;
	}

	@Override
	@Transactional
	public void send(LetterOrder order) {
		List<String> problems = new ArrayList<>();
		List<Letter> letters = new ArrayList<>();
		for (Address address : this.recipients.addresses(order.to())) {
			try {
				letters.add(prepare(order, address));
			}
			catch (BrokenTemplate | UnknownRecipient ex) {
				problems.add(ex.getMessage());
			}
			catch (RuntimeException ex) {
				log.error("A letter " + order.letter() + " of " + order.reference() + " cannot be written", ex);
				problems.add("one cannot be written (" + ex.getClass().getSimpleName() + ")");
			}
		}
		deliver(letters, problems);
		if (!problems.isEmpty()) {
			throw new LettersNotSent(order, problems);
		}
	}

	private Letter prepare(LetterOrder order, Address address) {
		Recipient recipient = this.recipients.find(address);
		Optional<Letter> earlier = this.file.find(order.key(), recipient);
		if (earlier.isPresent() && earlier.get().status() != LetterStatus.SENDING) {
			return earlier.get();
		}
		Letter letter = earlier.orElseGet(() -> write(order, recipient));
		letter.goes(way(recipient), recipient.email());
		return this.file.keep(letter);
	}

	private Letter write(LetterOrder order, Recipient recipient) {
		LetterContext context = new LetterContext(order.reference(), recipient.name(), order.facts());
		String sender = EmailAddress.of(this.library.email()).sent();
		String domain = sender.substring(sender.lastIndexOf('@'));
		Letter letter = new Letter(order, recipient, this.templates.write(order.letter(), context),
				"<" + UUID.randomUUID() + domain + ">", this.calendar.now());
		this.confidence.keep(letter, order);
		return letter;
	}

	private LetterStatus way(Recipient recipient) {
		if (recipient.email().isEmpty()) {
			return LetterStatus.TO_PRINT;
		}
		return this.postOffice.isOpen() ? LetterStatus.SENDING : LetterStatus.KEPT;
	}

	private void deliver(List<Letter> letters, List<String> problems) {
		for (Letter letter : letters) {
			if (letter.status() != LetterStatus.SENDING) {
				continue;
			}
			Optional<NotTaken> waits = this.delivery.of(letter.id()).filter((reason) -> !reason.fault().forGood());
			waits.ifPresent((reason) -> problems.add("letter " + letter.id() + ": " + reason.getMessage()));
			if (waits.filter((reason) -> reason.fault().serverFails()).isPresent()) {
				return;
			}
		}
	}

}
