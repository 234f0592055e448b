package org.bindery.engine.inside;

import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.Validator;

/**
 * Looks at a question for a list before it is asked. The engine has checks of its own,
 * and in public no way to change them.
 */
public abstract class ListCheck implements Validator<AbstractQuery<?, ?>> {

	/** Refuses by an exception. */
	protected abstract void check(AskedList asked);

	@Override
	public final void validate(AbstractQuery<?, ?> query) {
		check(new AskedList(query));
	}

}
