package org.bindery.engine.setup;

import java.util.function.Supplier;

import org.bindery.engine.Retries;
import org.bindery.engine.inside.AskedCommand;
import org.bindery.engine.inside.CommandGate;

/**
 * Lets the engine's commands look again where somebody else was quicker. The job executor
 * has its own way of looking again.
 */
class RetryOnConflict extends CommandGate {

	@Override
	protected <T> T pass(AskedCommand command, Supplier<T> onward) {
		return command.isOfJobs() ? onward.get() : Retries.whereSomebodyWasQuicker(onward::get);
	}

}
