package org.bindery.engine.setup;

import java.util.function.Supplier;

import org.bindery.engine.accounts.RoleGroups;
import org.bindery.engine.inside.Acting;
import org.camunda.bpm.engine.AuthorizationException;

/**
 * Only administrators run a job by hand.
 *
 * @param refusal the sentence, in the language of whoever asks
 */
record JobsByHand(Supplier<String> refusal) implements Runnable {

	@Override
	public void run() {
		if (Acting.person().isPresent() && !Acting.groups().contains(RoleGroups.ADMINISTRATORS)) {
			throw new AuthorizationException(this.refusal.get());
		}
	}

}
