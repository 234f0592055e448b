package org.bindery.engine.inside;

import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * The engine's management service with a say in who runs a job by hand. The engine itself
 * counts a job that somebody may not run as failed, and runs it earlier.
 */
public abstract class OurJobs extends ManagementServiceImpl {

	protected OurJobs(ProcessEngineConfigurationImpl engine) {
		super(engine);
	}

	/** Refuses by an exception, within a command. */
	protected abstract void checkByHand();

	@Override
	public final void executeJob(String jobId) {
		this.commandExecutor.execute((context) -> {
			checkByHand();
			return null;
		});
		super.executeJob(jobId);
	}

}
