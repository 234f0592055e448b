package org.bindery.engine.inside;

import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * The engine's management service with a say in who runs a job by hand. The engine itself
 * counts a job that somebody may not run as failed, and runs it earlier.
 */
final class CheckedJobs extends ManagementServiceImpl {

	private final transient Runnable check;

	/** Refuses by an exception of that check, within a command. */
	CheckedJobs(ProcessEngineConfigurationImpl engine, Runnable check) {
		super(engine);
		this.check = check;
	}

	@Override
	public void executeJob(String jobId) {
		this.commandExecutor.execute((context) -> {
			this.check.run();
			return null;
		});
		super.executeJob(jobId);
	}

}
