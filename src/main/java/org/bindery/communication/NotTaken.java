package org.bindery.communication;

import java.util.ArrayList;
import java.util.List;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import org.bindery.addresses.Unreachable;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * The mail server did not take a letter. The message names nobody, since it becomes the
 * text of an incident; what the server said may, and is kept with the letter.
 */
class NotTaken extends Exception {

	private final String details;

	private final boolean serverFails;

	private NotTaken(String message, String details, boolean serverFails) {
		super(message);
		this.details = details;
		this.serverFails = serverFails;
	}

	static NotTaken because(Exception failure) {
		List<Throwable> causes = causes(failure);
		Throwable last = causes.get(causes.size() - 1);
		String details = (last.getMessage() != null) ? last.getMessage().strip() : last.getClass().getSimpleName();
		if (causes.stream().anyMatch(cause -> cause instanceof AddressException || cause instanceof Unreachable)) {
			return new NotTaken("the e-mail address is not valid", details, false);
		}
		if (causes.stream().anyMatch(SendFailedException.class::isInstance)) {
			return new NotTaken("the mail server refused it" + codes(causes), details, false);
		}
		if (failure instanceof MailAuthenticationException) {
			return new NotTaken("the mail server refuses our sign-in", details, true);
		}
		return new NotTaken("the mail server cannot be reached", details, true);
	}

	private static List<Throwable> causes(Exception failure) {
		List<Throwable> causes = new ArrayList<>();
		Throwable first = failure;
		if (failure instanceof MailSendException several && several.getMessageExceptions().length > 0) {
			first = several.getMessageExceptions()[0];
		}
		for (Throwable cause = first; cause != null; cause = cause.getCause()) {
			causes.add(cause);
		}
		return causes;
	}

	private static String codes(List<Throwable> causes) {
		return causes.stream()
			.mapToInt(NotTaken::code)
			.filter((code) -> code > 0)
			.mapToObj((code) -> " (" + code + ")")
			.reduce("", (earlier, later) -> later);
	}

	private static int code(Throwable cause) {
		if (cause instanceof SMTPAddressFailedException recipient) {
			return recipient.getReturnCode();
		}
		if (cause instanceof SMTPSenderFailedException sender) {
			return sender.getReturnCode();
		}
		return (cause instanceof SMTPSendFailedException letter) ? letter.getReturnCode() : 0;
	}

	/** What the mail server said. */
	String details() {
		return this.details;
	}

	/** Whether it is no use to offer it other letters now. */
	boolean serverFails() {
		return this.serverFails;
	}

}
