package org.bindery.engine.setup;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Two people, or four events, at one case at once: the later one looks again. Only at the
 * outermost boundary, where nothing of the failed attempt is left.
 */
class RetryOnConflict extends CommandInterceptor {

	private static final int ATTEMPTS = 4;

	@Override
	public <T> T execute(Command<T> command) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return this.next.execute(command);
		}
		for (int attempt = 1;; attempt++) {
			try {
				return this.next.execute(command);
			}
			catch (OptimisticLockingException | ConcurrencyFailureException ex) {
				if (attempt == ATTEMPTS || isJob(command)) {
					throw ex;
				}
			}
		}
	}

	/** The job executor has its own way of looking again. */
	private boolean isJob(Command<?> command) {
		return command.getClass().getSimpleName().contains("Job");
	}

}
