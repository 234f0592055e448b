package org.bindery.engine.messages;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import org.bindery.engine.inside.Acting;
import org.bindery.engine.inside.MessageDelivery;
import org.bindery.engine.steps.Caller;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers messages to those who wait; nothing begins because a message came in. Keeps a
 * message for which nobody waits, whichever way it came in, in a transaction of its own:
 * the sender's may end in an error that says so. A name that no model knows is refused.
 */
@Component
public class KeepUndelivered extends MessageDelivery {

	private static final int LONGEST = 255;

	private final ObjectProvider<UndeliveredMessages> undelivered;

	private final ObjectProvider<PlatformTransactionManager> transactions;

	private final Clock clock;

	KeepUndelivered(ObjectProvider<UndeliveredMessages> undelivered,
			ObjectProvider<PlatformTransactionManager> transactions, Clock clock) {
		this.undelivered = undelivered;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	protected void undelivered(String message, String businessKey, boolean known) {
		if (!known) {
			throw new MismatchingMessageCorrelationException(message, "no process knows it");
		}
		keep(message, businessKey, Acting.person());
	}

	/** Keeps a message of Bindery's own that no model knows any more. */
	void keep(String message, String businessKey) {
		keep(message, businessKey, Optional.empty());
	}

	private void keep(String message, String businessKey, Optional<String> sender) {
		UndeliveredMessage kept = new UndeliveredMessage(cut(message), cut(businessKey),
				new StaffId(sender.orElse(Caller.ENGINE)), this.clock.instant());
		TransactionTemplate ownTransaction = new TransactionTemplate(this.transactions.getObject());
		ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		ownTransaction.executeWithoutResult((status) -> this.undelivered.getObject().save(kept));
	}

	private static String cut(String text) {
		String known = Objects.requireNonNullElse(text, "");
		return (known.length() > LONGEST) ? known.substring(0, LONGEST) : known;
	}

}
