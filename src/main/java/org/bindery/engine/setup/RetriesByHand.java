package org.bindery.engine.setup;

import java.util.List;
import java.util.function.UnaryOperator;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AbstractSetJobsRetriesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

import org.springframework.beans.PropertyAccessor;
import org.springframework.beans.PropertyAccessorFactory;

/**
 * Whoever is no administrator has what failed for good tried again, a few times and at
 * once. Another number, job or date would stop a timer of somebody's case, or fire it.
 */
class RetriesByHand extends CommandInterceptor {

	private static final int MOST = 10;

	private final ConfidentialCalls calls;

	private final UnaryOperator<String> refusal;

	/**
	 * Refuses with that sentence about the most tries, in the language of whoever asks.
	 */
	RetriesByHand(ConfidentialCalls calls, UnaryOperator<String> refusal) {
		this.calls = calls;
		this.refusal = refusal;
	}

	@Override
	public <T> T execute(Command<T> command) {
		CommandContext context = Context.getCommandContext();
		if (DiscreetAnswers.somebodyAsks(context) && (command instanceof AbstractSetJobsRetriesBatchCmd
				|| (command instanceof SetJobRetriesCmd retries && !isAnotherTry(retries, context)))) {
			throw new AuthorizationException(this.refusal.apply(String.valueOf(MOST)));
		}
		return this.next.execute(command);
	}

	/** Those of a whole step are set by the engine only where they failed for good. */
	@SuppressWarnings("unchecked")
	private boolean isAnotherTry(SetJobRetriesCmd command, CommandContext context) {
		PropertyAccessor asked = PropertyAccessorFactory.forDirectFieldAccess(command);
		int tries = (int) asked.getPropertyValue("retries");
		String job = (String) asked.getPropertyValue("jobId");
		List<String> jobs = (List<String>) asked.getPropertyValue("jobIds");
		return tries > 0 && tries <= MOST && Boolean.FALSE.equals(asked.getPropertyValue("isDueDateSet"))
				&& !isConfidential((String) asked.getPropertyValue("jobDefinitionId"), context)
				&& (job == null || failedForGood(job, context))
				&& (jobs == null || jobs.stream().allMatch((each) -> failedForGood(each, context)));
	}

	private boolean isConfidential(String step, CommandContext context) {
		JobDefinitionEntity definition = (step != null) ? context.getJobDefinitionManager().findById(step) : null;
		return definition != null
				&& this.calls.leadsTo(definition.getProcessDefinitionId(), definition.getActivityId());
	}

	/** Of a job that is not there the engine itself says so. */
	private static boolean failedForGood(String id, CommandContext context) {
		JobEntity job = context.getJobManager().findJobById(id);
		return job == null || job.getRetries() <= 0;
	}

}
