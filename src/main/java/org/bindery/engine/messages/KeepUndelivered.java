package org.bindery.engine.messages;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.bindery.engine.UndeliveredMessage;
import org.bindery.engine.UndeliveredMessages;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.runtime.CorrelationHandlerResult;
import org.camunda.bpm.engine.impl.runtime.CorrelationSet;
import org.camunda.bpm.engine.impl.runtime.DefaultCorrelationHandler;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.model.bpmn.instance.Message;

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
public class KeepUndelivered extends DefaultCorrelationHandler {

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
	public CorrelationHandlerResult correlateMessage(CommandContext context, String message, CorrelationSet set) {
		CorrelationHandlerResult found = super.correlateMessage(context, message, set);
		if (found == null || found.getExecution() == null) {
			keep(context, message, set);
			return null;
		}
		return found;
	}

	@Override
	public List<CorrelationHandlerResult> correlateMessages(CommandContext context, String message,
			CorrelationSet set) {
		List<CorrelationHandlerResult> found = super.correlateMessages(context, message, set).stream()
			.filter((result) -> result.getExecution() != null)
			.toList();
		if (found.isEmpty()) {
			keep(context, message, set);
		}
		return found;
	}

	private void keep(CommandContext context, String message, CorrelationSet set) {
		if (!isKnown(context, message)) {
			throw new MismatchingMessageCorrelationException(message, "no process knows it");
		}
		keep(message, set.getBusinessKey(), Optional.ofNullable(context.getAuthenticatedUserId()));
	}

	/** Keeps a message of Bindery's own that no model knows any more. */
	void keep(String message, String reference) {
		keep(message, reference, Optional.empty());
	}

	private void keep(String message, String reference, Optional<String> sender) {
		UndeliveredMessage kept = new UndeliveredMessage(cut(message), cut(reference), sender.orElse("bindery"),
				this.clock.instant());
		TransactionTemplate ownTransaction = new TransactionTemplate(this.transactions.getObject());
		ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		ownTransaction.executeWithoutResult((status) -> this.undelivered.getObject().save(kept));
	}

	private static boolean isKnown(CommandContext context, String message) {
		DeploymentCache models = context.getProcessEngineConfiguration().getDeploymentCache();
		ProcessDefinitionQuery latest = context.getProcessEngineConfiguration()
			.getRepositoryService()
			.createProcessDefinitionQuery()
			.latestVersion();
		return context.runWithoutAuthorization(latest::list)
			.stream()
			.map((process) -> models.findBpmnModelInstanceForProcessDefinition(process.getId()))
			.flatMap((model) -> model.getModelElementsByType(Message.class).stream())
			.anyMatch((known) -> Objects.equals(known.getName(), message));
	}

	private static String cut(String text) {
		String known = Objects.requireNonNullElse(text, "");
		return (known.length() > LONGEST) ? known.substring(0, LONGEST) : known;
	}

}
