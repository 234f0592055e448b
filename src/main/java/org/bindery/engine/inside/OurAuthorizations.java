package org.bindery.engine.inside;

import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.AuthorizationServiceImpl;

/**
 * The engine's authorization service, in which rules can be put. In public it can be
 * called and not changed.
 */
public abstract class OurAuthorizations extends AuthorizationServiceImpl {

	/** Does it within one command. */
	protected final <T> T asOneCommand(Supplier<T> work) {
		return this.commandExecutor.execute((context) -> work.get());
	}

}
