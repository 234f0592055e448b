package org.bindery.engine.setup;

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

	ClosedDoors(ProcessClasses processClasses) {
		this.processClasses = processClasses;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if ((command instanceof StartProcessInstanceCmd || command instanceof StartProcessInstanceAtActivitiesCmd)
				&& this.processClasses.any()) {
			throw new AuthorizationException("A process starts with its start form, not past it: use submit-form.");
		}
		return this.next.execute(command);
	}

}
