package org.bindery.engine.inside;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ActivityInstanceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionStatisticsEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.TransitionInstance;

/**
 * Takes parts out of what the engine answers with, which in public nobody can change, and
 * asks it for what it answers with no service.
 */
public final class AnswerParts {

	private AnswerParts() {
	}

	/**
	 * Leaves out of where an instance stands what is at such a step, by definition and
	 * step, and branches without a step.
	 */
	public static void leaveOut(Object answer, BiPredicate<String, String> step) {
		if (answer instanceof ActivityInstanceImpl instance) {
			instance.setExecutionIds(
					Stream.of(instance.getExecutionIds()).filter(AnswerParts::isNamed).toArray(String[]::new));
			instance.setChildActivityInstances(Stream.of(instance.getChildActivityInstances())
				.filter((child) -> !step.test(child.getProcessDefinitionId(), child.getActivityId()))
				.toArray(ActivityInstance[]::new));
			instance.setChildTransitionInstances(Stream.of(instance.getChildTransitionInstances())
				.filter((child) -> !step.test(child.getProcessDefinitionId(), child.getActivityId()))
				.toArray(TransitionInstance[]::new));
			Stream.of(instance.getChildActivityInstances()).forEach((child) -> leaveOut(child, step));
		}
	}

	private static boolean isNamed(String execution) {
		ExecutionEntity found = Context.getCommandContext().getExecutionManager().findExecutionById(execution);
		return found != null && !FoundPlace.isNameless(found);
	}

	/** Leaves such jobs out of how many of a process have failed. */
	public static void leaveOutFailed(Object answer, Predicate<Job> job) {
		if (answer instanceof ProcessDefinitionStatisticsEntity process && process.getFailedJobs() > 0) {
			CommandContext context = Context.getCommandContext();
			JobQueryImpl failed = new JobQueryImpl();
			failed.processDefinitionId(process.getId()).noRetriesLeft();
			long found = context.runWithoutAuthorization(() -> failed.executeList(context, null))
				.stream()
				.filter(job)
				.count();
			process.setFailedJobs(process.getFailedJobs() - (int) found);
		}
	}

	/** Whether whoever acts may see that running instance, as the engine says. */
	public static boolean mayBeSeen(String instance) {
		return new ProcessInstanceQueryImpl().processInstanceId(instance).executeCount(Context.getCommandContext()) > 0;
	}

}
