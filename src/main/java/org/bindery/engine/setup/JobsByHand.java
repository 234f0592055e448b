package org.bindery.engine.setup;

import java.util.List;
import java.util.function.Supplier;

import org.bindery.engine.RoleGroups;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Only administrators run a job by hand. The engine counts a job that somebody may not
 * run as failed, and runs it earlier.
 */
class JobsByHand extends ManagementServiceImpl {

	private final Supplier<String> refusal;

	/** Refuses with that sentence, in the language of whoever asks. */
	JobsByHand(ProcessEngineConfigurationImpl engine, Supplier<String> refusal) {
		super(engine);
		this.refusal = refusal;
	}

	@Override
	public void executeJob(String jobId) {
		this.commandExecutor.execute(this::check);
		super.executeJob(jobId);
	}

	private Void check(CommandContext context) {
		Authentication person = context.getAuthentication();
		if (person != null && person.getUserId() != null) {
			List<String> groups = person.getGroupIds();
			if (groups == null || !groups.contains(RoleGroups.ADMINISTRATORS)) {
				throw new AuthorizationException(this.refusal.get());
			}
		}
		return null;
	}

}
