package org.bindery.engine.setup;

import java.util.function.Supplier;

import org.bindery.engine.inside.Acting;
import org.bindery.engine.inside.AskedCommand;
import org.bindery.engine.inside.CommandGate;
import org.camunda.bpm.engine.AuthorizationException;

/**
 * A case goes on until its diagram ends it. Whoever deletes, rewinds or suspends an
 * instance in Cockpit or over REST leaves a partnership behind that nothing carries any
 * more, so nobody can.
 */
class CasesStay extends CommandGate {

	private final Supplier<String> refusal;

	/**
	 * Refuses with that sentence, in the language of whoever tries.
	 */
	CasesStay(Supplier<String> refusal) {
		this.refusal = refusal;
	}

	@Override
	protected <T> T pass(AskedCommand command, Supplier<T> onward) {
		if (Acting.somebodySignedIn() && command.leadsPastTheDiagram()) {
			throw new AuthorizationException(this.refusal.get());
		}
		return onward.get();
	}

}
