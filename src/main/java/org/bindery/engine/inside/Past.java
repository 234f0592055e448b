package org.bindery.engine.inside;

import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricActivityInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricProcessInstanceEntity;

/**
 * What the history's services do not tell: where an instance ended, in which order steps
 * were come to, and whether whoever acts in the running command may see something.
 */
public final class Past {

	private Past() {
	}

	public static boolean seesTask(String id) {
		return history().createHistoricTaskInstanceQuery().taskId(id).count() > 0;
	}

	public static boolean seesInstance(String id) {
		return history().createHistoricProcessInstanceQuery().processInstanceId(id).count() > 0;
	}

	/** The id of the event that it ended with. */
	public static Optional<String> endOf(HistoricProcessInstance instance) {
		return Optional.ofNullable(((HistoricProcessInstanceEntity) instance).getEndActivityId());
	}

	/** Grows along a token's way. */
	public static long orderOf(HistoricActivityInstance step) {
		return ((HistoricActivityInstanceEntity) step).getSequenceCounter();
	}

	private static HistoryService history() {
		return Context.getProcessEngineConfiguration().getHistoryService();
	}

}
