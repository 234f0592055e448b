package org.bindery.engine.setup;

import java.util.function.Supplier;

import org.bindery.engine.RoleGroups;
import org.bindery.engine.inside.Acting;
import org.bindery.engine.inside.OurJobs;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * Only administrators run a job by hand. The engine counts a job that somebody may not
 * run as failed, and runs it earlier.
 */
class JobsByHand extends OurJobs {

	private final Supplier<String> refusal;

	/** Refuses with that sentence, in the language of whoever asks. */
	JobsByHand(ProcessEngineConfigurationImpl engine, Supplier<String> refusal) {
		super(engine);
		this.refusal = refusal;
	}

	@Override
	protected void checkByHand() {
		if (Acting.person().isPresent() && !Acting.groups().contains(RoleGroups.ADMINISTRATORS)) {
			throw new AuthorizationException(this.refusal.get());
		}
	}

}
