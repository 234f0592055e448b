package org.bindery.engine.inside;

import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Stands before every command of the engine. In public its rights are the only say in who
 * does what, and they know nothing of cases that must stay, forms that must not be passed
 * by, or answers that tell.
 */
public abstract class CommandGate extends CommandInterceptor {

	/** Lets it pass, or refuses it with an exception; may change the answer. */
	protected abstract <T> T pass(AskedCommand command, Supplier<T> onward);

	@Override
	public final <T> T execute(Command<T> command) {
		return pass(new AskedCommand(command), () -> this.next.execute(command));
	}

}
