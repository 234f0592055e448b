package org.bindery.engine.setup;

import org.bindery.engine.Retries;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Lets the engine's commands look again where somebody else was quicker. */
class RetryOnConflict extends CommandInterceptor {

	@Override
	public <T> T execute(Command<T> command) {
		return isJob(command) ? this.next.execute(command)
				: Retries.whereSomebodyWasQuicker(() -> this.next.execute(command));
	}

	/** The job executor has its own way of looking again. */
	private boolean isJob(Command<?> command) {
		return command.getClass().getSimpleName().contains("Job");
	}

}
