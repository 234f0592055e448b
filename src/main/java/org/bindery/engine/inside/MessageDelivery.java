package org.bindery.engine.inside;

import java.util.List;
import java.util.Objects;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.runtime.CorrelationHandlerResult;
import org.camunda.bpm.engine.impl.runtime.CorrelationSet;
import org.camunda.bpm.engine.impl.runtime.DefaultCorrelationHandler;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.model.bpmn.instance.Message;

/**
 * Delivers messages to those who wait; nothing begins because a message came in. In
 * public a message that nobody waits for begins what it can, or is an exception and gone.
 */
public abstract class MessageDelivery extends DefaultCorrelationHandler {

	/**
	 * Nobody waits for it.
	 * @param known whether any model in use knows its name
	 */
	protected abstract void undelivered(String message, String businessKey, boolean known);

	@Override
	public final CorrelationHandlerResult correlateMessage(CommandContext context, String message, CorrelationSet set) {
		CorrelationHandlerResult found = super.correlateMessage(context, message, set);
		if (found == null || found.getExecution() == null) {
			undelivered(message, set.getBusinessKey(), isKnown(context, message));
			return null;
		}
		return found;
	}

	@Override
	public final List<CorrelationHandlerResult> correlateMessages(CommandContext context, String message,
			CorrelationSet set) {
		List<CorrelationHandlerResult> found = super.correlateMessages(context, message, set).stream()
			.filter((result) -> result.getExecution() != null)
			.toList();
		if (found.isEmpty()) {
			undelivered(message, set.getBusinessKey(), isKnown(context, message));
		}
		return found;
	}

	private static boolean isKnown(CommandContext context, String message) {
		ProcessDefinitionQuery latest = context.getProcessEngineConfiguration()
			.getRepositoryService()
			.createProcessDefinitionQuery()
			.latestVersion();
		return Acting.withoutRights(latest::list)
			.stream()
			.map((process) -> Deployed.diagram(process.getId()))
			.flatMap((model) -> model.getModelElementsByType(Message.class).stream())
			.anyMatch((known) -> Objects.equals(known.getName(), message));
	}

}
