package org.bindery.engine.inside;

import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.FormServiceImpl;

/**
 * The engine's form service, in which rules can be put. In public it can be called and
 * not changed.
 */
public abstract class OurForms extends FormServiceImpl {

	/** Does it within one command. */
	protected final <T> T asOneCommand(Supplier<T> work) {
		return getCommandExecutor().execute((context) -> work.get());
	}

}
