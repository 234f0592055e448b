package org.bindery.engine.setup;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.bindery.engine.inside.Acting;
import org.bindery.engine.inside.AskedCommand;
import org.bindery.engine.inside.AskedRetries;
import org.bindery.engine.inside.CommandGate;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.management.JobDefinition;

/**
 * Whoever is no administrator has what failed for good tried again, a few times and at
 * once. Another number, job or date would stop a timer of somebody's case, or fire it.
 */
class RetriesByHand extends CommandGate {

	private static final int MOST = 10;

	private final ConfidentialCalls calls;

	private final UnaryOperator<String> refusal;

	/**
	 * Refuses with that sentence about the most tries, in the language of whoever asks.
	 */
	RetriesByHand(ConfidentialCalls calls, UnaryOperator<String> refusal) {
		this.calls = calls;
		this.refusal = refusal;
	}

	@Override
	protected <T> T pass(AskedCommand command, Supplier<T> onward) {
		if (Acting.needsRights()
				&& (command.triesMany() || command.retries().filter((asked) -> !isAnotherTry(asked)).isPresent())) {
			throw new AuthorizationException(this.refusal.apply(String.valueOf(MOST)));
		}
		return onward.get();
	}

	/** Those of a whole step are set by the engine only where they failed for good. */
	private boolean isAnotherTry(AskedRetries asked) {
		return asked.tries() > 0 && asked.tries() <= MOST && !asked.movesDueDate()
				&& asked.step().filter(this::isConfidential).isEmpty() && asked.onlyOfWhatFailed();
	}

	private boolean isConfidential(JobDefinition step) {
		return this.calls.leadsTo(step.getProcessDefinitionId(), step.getActivityId());
	}

}
