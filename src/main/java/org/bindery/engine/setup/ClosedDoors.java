package org.bindery.engine.setup;

import java.util.function.Supplier;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Keeps everybody on the road that the forms guard: a process begins with its start form,
 * a message or a call, never past them.
 */
class ClosedDoors extends CommandInterceptor {

	private final ProcessClasses processClasses;

	private final Supplier<String> refusal;

	/** Refuses with that sentence, in the language of whoever asks. */
	ClosedDoors(ProcessClasses processClasses, Supplier<String> refusal) {
		this.processClasses = processClasses;
		this.refusal = refusal;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if ((command instanceof StartProcessInstanceCmd || command instanceof StartProcessInstanceAtActivitiesCmd)
				&& this.processClasses.any()) {
			throw new AuthorizationException(this.refusal.get());
		}
		return this.next.execute(command);
	}

}
