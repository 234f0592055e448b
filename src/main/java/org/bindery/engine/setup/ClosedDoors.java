package org.bindery.engine.setup;

import java.util.function.Supplier;

import org.bindery.engine.inside.AskedCommand;
import org.bindery.engine.inside.CommandGate;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.AuthorizationException;

/**
 * Keeps everybody on the road that the forms guard: a process begins with its start form,
 * a message or a call, never past them.
 */
class ClosedDoors extends CommandGate {

	private final ProcessClasses processClasses;

	private final Supplier<String> refusal;

	/** Refuses with that sentence, in the language of whoever asks. */
	ClosedDoors(ProcessClasses processClasses, Supplier<String> refusal) {
		this.processClasses = processClasses;
		this.refusal = refusal;
	}

	@Override
	protected <T> T pass(AskedCommand command, Supplier<T> onward) {
		if (command.begins() && this.processClasses.any()) {
			throw new AuthorizationException(this.refusal.get());
		}
		return onward.get();
	}

}
