package org.bindery.engine.access;

import java.net.SocketException;
import java.nio.file.FileSystemException;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.ws.rs.core.Response.Status;
import org.bindery.engine.DatabaseRefusal;
import org.camunda.bpm.engine.OptimisticLockingException;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.mail.MailException;
import org.springframework.transaction.TransactionException;

/**
 * Whose fault an error is that the engine answers with nothing but "internal error". It
 * checks little of what it is sent: most of its errors are the sender's.
 */
enum Fault {

	UNSTORABLE(Status.BAD_REQUEST),

	CONFLICTING(Status.CONFLICT),

	MEANWHILE(Status.CONFLICT),

	UNCLEAR(Status.BAD_REQUEST),

	TOO_SLOW(Status.BAD_REQUEST),

	OURS(Status.INTERNAL_SERVER_ERROR);

	private final Status status;

	Fault(Status status) {
		this.status = status;
	}

	Status status() {
		return this.status;
	}

	/** The key of the sentence that says so. */
	String messageKey() {
		return "engine.fault." + name();
	}

	static Fault of(Throwable thrown) {
		Optional<Fault> databases = DatabaseRefusal.in(thrown).map(Fault::of);
		if (databases.isPresent()) {
			return databases.get();
		}
		if (DatabaseRefusal.causes(thrown).anyMatch(Fault::isMeanwhile)) {
			return MEANWHILE;
		}
		return DatabaseRefusal.causes(thrown).anyMatch(Fault::isOurs) ? OURS : UNCLEAR;
	}

	private static Fault of(DatabaseRefusal refusal) {
		return switch (refusal) {
			case UNSTORABLE -> UNSTORABLE;
			case CONFLICTING -> CONFLICTING;
			case MEANWHILE -> MEANWHILE;
			case UNASKABLE -> UNCLEAR;
			case TOO_SLOW -> TOO_SLOW;
			case FAILURE -> OURS;
		};
	}

	private static boolean isMeanwhile(Throwable cause) {
		return cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException;
	}

	/**
	 * What reaches for something outside, or cannot go on; deep nesting is the sender's.
	 */
	private static boolean isOurs(Throwable cause) {
		return cause instanceof SocketException || cause instanceof FileSystemException
				|| cause instanceof MessagingException || cause instanceof MailException
				|| cause instanceof TransactionException
				|| (cause instanceof Error && !(cause instanceof StackOverflowError));
	}

}
