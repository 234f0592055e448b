package org.bindery.engine.inside;

import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;

/**
 * Timers of a task that no diagram draws.
 */
public final class TaskTimers {

	private TaskTimers() {
	}

	public static boolean isOne(Job job) {
		return ((JobEntity) job).getJobHandlerType().equals(TimerTaskListenerJobHandler.TYPE);
	}

}
