package org.bindery.engine;

import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.OptimisticLockingException;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Two people, or four events, at one case at once: the later one looks again, a few
 * times.
 */
public final class Retries {

	private static final RetryTemplate ATTEMPTS = RetryTemplate.builder()
		.maxAttempts(4)
		.noBackoff()
		.retryOn(List.of(OptimisticLockingException.class, ConcurrencyFailureException.class))
		.build();

	private Retries() {
	}

	/**
	 * Does it anew where somebody else was quicker. Within a transaction it is done once:
	 * only at the outermost boundary nothing of a failed attempt is left.
	 * @param work a transaction of its own
	 * @throws ConcurrencyFailureException where somebody was quicker each time
	 */
	public static <T> T whereSomebodyWasQuicker(Supplier<T> work) {
		return TransactionSynchronizationManager.isActualTransactionActive() ? work.get()
				: ATTEMPTS.execute((attempt) -> work.get());
	}

}
