package org.bindery.engine.steps;

import org.bindery.engine.Refusal;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Who reads what was noted on a task or an instance, and who notes something on a task.
 */
class WhoMayNote {

	private final WhoMayComplete whoMayComplete;

	private final WhoMayHandOn whoMayHandOn;

	private final RefusalMessages messages;

	WhoMayNote(WhoMayComplete whoMayComplete, WhoMayHandOn whoMayHandOn, RefusalMessages messages) {
		this.whoMayComplete = whoMayComplete;
		this.whoMayHandOn = whoMayHandOn;
		this.messages = messages;
	}

	/** Refuses who may neither do the task nor hand it on. */
	void checkWriting(TaskEntity task, CommandContext context) {
		String person = context.getAuthenticatedUserId();
		if (person == null || this.whoMayComplete.isOfActingPerson(task)) {
			return;
		}
		try {
			this.whoMayHandOn.checkHandingOn(task, person);
		}
		catch (Refusal refusal) {
			throw new AuthorizationException(this.messages.text(refusal.messageKey()));
		}
	}

	/** Refuses who may not see the task, as it stands or in the history. */
	void checkReading(String taskId, CommandContext context) {
		TaskEntity task = context.getTaskManager().findTaskById(taskId);
		if (task != null) {
			context.getProcessEngineConfiguration()
				.getCommandCheckers()
				.forEach((checker) -> checker.checkReadTask(task));
		}
		else {
			checkPast(history(context).createHistoricTaskInstanceQuery().taskId(taskId).count(), context);
		}
	}

	/** The same of an instance. */
	void checkReadingOfInstance(String instanceId, CommandContext context) {
		ExecutionEntity instance = context.getExecutionManager().findExecutionById(instanceId);
		if (instance != null) {
			context.getProcessEngineConfiguration()
				.getCommandCheckers()
				.forEach((checker) -> checker.checkReadProcessInstance(instance));
		}
		else {
			checkPast(history(context).createHistoricProcessInstanceQuery().processInstanceId(instanceId).count(),
					context);
		}
	}

	private void checkPast(long seen, CommandContext context) {
		if (seen == 0 && context.getAuthenticatedUserId() != null) {
			throw new AuthorizationException(this.messages.text("engine.refusal.notYoursToRead"));
		}
	}

	private static HistoryService history(CommandContext context) {
		return context.getProcessEngineConfiguration().getHistoryService();
	}

}
