package org.bindery.engine.inside;

import java.util.function.Supplier;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Does several things as one command of the engine, in the caller's transaction. Its
 * services make each a command of its own.
 */
@Component
public class EngineCommands {

	private final ProcessEngine engine;

	EngineCommands(@Lazy ProcessEngine engine) {
		this.engine = engine;
	}

	public <T> T run(Supplier<T> work) {
		return ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration())
			.getCommandExecutorTxRequired()
			.execute((context) -> work.get());
	}

	/** The same, whoever acts: what the domain has decided is not up to their grants. */
	public void runForAnybody(Runnable work) {
		run(() -> {
			Acting.withoutRights(work);
			return null;
		});
	}

}
