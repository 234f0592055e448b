package org.bindery.communication;

import java.util.ArrayList;
import java.util.List;

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

	private final LetterFault fault;

	private final String details;

	NotTaken(LetterFault fault, int code, String details) {
		super(fault.text() + ((code > 0) ? " (" + code + ")" : ""));
		this.fault = fault;
		this.details = details;
	}

	static NotTaken because(Exception failure) {
		List<Throwable> causes = causes(failure);
		Throwable last = causes.get(causes.size() - 1);
		String details = (last.getMessage() != null) ? last.getMessage().strip() : last.getClass().getSimpleName();
		int code = causes.stream().mapToInt(NotTaken::code).filter((answer) -> answer > 0).reduce(0, (a, b) -> b);
		return new NotTaken(fault(failure, causes, new ServerAnswer(code, details, about(causes))), code, details);
	}

	private static LetterFault fault(Exception failure, List<Throwable> causes, ServerAnswer answer) {
		if (failure instanceof MailAuthenticationException) {
			return LetterFault.SIGN_IN;
		}
		if (causes.stream().anyMatch((cause) -> cause instanceof AddressException || cause instanceof Unreachable)) {
			return LetterFault.ADDRESS;
		}
		return (answer.code() == 0) ? LetterFault.UNREACHABLE : answer.fault();
	}

	private static LetterFault about(List<Throwable> causes) {
		if (causes.stream().anyMatch(NotTaken::isAboutSender)) {
			return LetterFault.SENDER;
		}
		return causes.stream().anyMatch(SMTPAddressFailedException.class::isInstance) ? LetterFault.RECIPIENT
				: LetterFault.LETTER;
	}

	private static boolean isAboutSender(Throwable cause) {
		return cause instanceof SMTPSenderFailedException
				|| cause instanceof SMTPSendFailedException step && step.getCommand().startsWith("MAIL");
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

	private static int code(Throwable cause) {
		if (cause instanceof SMTPAddressFailedException recipient) {
			return recipient.getReturnCode();
		}
		if (cause instanceof SMTPSenderFailedException sender) {
			return sender.getReturnCode();
		}
		return (cause instanceof SMTPSendFailedException letter) ? letter.getReturnCode() : 0;
	}

	LetterFault fault() {
		return this.fault;
	}

	/** What the mail server said. */
	String details() {
		return this.details;
	}

}
