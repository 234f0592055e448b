package org.bindery.engine.inside;

import java.util.Optional;
import java.util.function.Supplier;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Job;

/**
 * The case that runs on this thread. The engine tells delegates and listeners of it, and
 * not the beans that an expression calls; and where no process runs, an expression knows
 * none unless it is told.
 */
public final class CaseHere {

	private CaseHere() {
	}

	/** None where an administrator has a timer's date counted anew. */
	public static Optional<DelegateExecution> running() {
		return Optional.ofNullable(Context.getBpmnExecutionContext()).map(BpmnExecutionContext::getExecution);
	}

	/** The key of its process. */
	public static Optional<String> process() {
		return Optional.ofNullable(Context.getBpmnExecutionContext())
			.map((context) -> context.getProcessDefinition().getKey());
	}

	/** The job that runs. */
	public static String job() {
		return Context.getCommandContext().getCurrentJob().getId();
	}

	/**
	 * Refuses as the engine does who may not see that running instance.
	 * @return whether there is one
	 */
	public static boolean checkReading(String instance) {
		ExecutionEntity running = Context.getCommandContext().getExecutionManager().findExecutionById(instance);
		if (running != null) {
			Context.getProcessEngineConfiguration()
				.getCommandCheckers()
				.forEach((checker) -> checker.checkReadProcessInstance(running));
		}
		return running != null;
	}

	/** Does it as if the case ran that the job is of. */
	public static void withinThatOf(Job job, Runnable work) {
		within(Context.getCommandContext().getJobManager().findJobById(job.getId()).getExecution(), () -> {
			work.run();
			return null;
		});
	}

	/** Asks as if that case ran. */
	public static <T> T within(DelegateExecution execution, Supplier<T> question) {
		Context.setExecutionContext((ExecutionEntity) execution);
		try {
			return question.get();
		}
		finally {
			Context.removeExecutionContext();
		}
	}

}
