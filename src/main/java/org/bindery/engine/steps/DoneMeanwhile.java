package org.bindery.engine.steps;

import java.util.function.Supplier;

import org.bindery.engine.inside.RefusedInput;
import org.bindery.engine.inside.TaskInCommand;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;

import org.springframework.stereotype.Component;

/**
 * Of two people who do a task at once the later one learns that it is done: what their
 * step stumbles over is no fault of theirs.
 */
@Component
class DoneMeanwhile {

	private final RefusalMessages messages;

	DoneMeanwhile(RefusalMessages messages) {
		this.messages = messages;
	}

	/** Refuses a task that is not there any more. */
	<T> T refuse(Supplier<T> submission) {
		try {
			return submission.get();
		}
		catch (NullValueException ex) {
			if (TaskInCommand.isNotFound(ex)) {
				throw new RefusedInput(null, this.messages.text("engine.refusal.doneMeanwhile"));
			}
			throw ex;
		}
	}

	/** Looks again where somebody was faster. */
	static <T> T lookAgain(TaskInCommand task, Supplier<T> step) {
		try {
			return step.get();
		}
		catch (RefusedInput ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			if (task.isGone()) {
				throw new OptimisticLockingException("Somebody else did the task " + task.id() + " meanwhile");
			}
			throw ex;
		}
	}

}
