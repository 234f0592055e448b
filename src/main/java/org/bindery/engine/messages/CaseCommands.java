package org.bindery.engine.messages;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;

import org.springframework.stereotype.Component;

/** Asks the engine for what its services do not offer, in the caller's transaction. */
@Component
class CaseCommands {

	private final ProcessEngine engine;

	CaseCommands(ProcessEngine engine) {
		this.engine = engine;
	}

	<T> T execute(Command<T> command) {
		return ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration())
			.getCommandExecutorTxRequired()
			.execute(command);
	}

	/** The same, whoever acts: what the domain has decided is not up to their grants. */
	void executeForAnybody(Runnable work) {
		execute((context) -> context.runWithoutAuthorization(() -> {
			work.run();
			return null;
		}));
	}

}
