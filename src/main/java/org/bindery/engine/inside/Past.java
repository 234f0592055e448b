package org.bindery.engine.inside;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.context.Context;

/** Of what is over, what whoever acts in the running command may see. */
public final class Past {

	private Past() {
	}

	public static boolean seesTask(String id) {
		return history().createHistoricTaskInstanceQuery().taskId(id).count() > 0;
	}

	public static boolean seesInstance(String id) {
		return history().createHistoricProcessInstanceQuery().processInstanceId(id).count() > 0;
	}

	private static HistoryService history() {
		return Context.getProcessEngineConfiguration().getHistoryService();
	}

}
