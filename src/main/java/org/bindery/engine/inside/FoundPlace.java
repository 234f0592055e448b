package org.bindery.engine.inside;

import java.util.Optional;

import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * Where something is that the engine answers with, which in public its branches, what
 * waits for an event, and jobs do not say.
 *
 * @param definition of its process
 * @param step {@code null} where it is at none
 */
public record FoundPlace(String definition, String step) {

	/** None of other answers. */
	public static Optional<FoundPlace> of(Object answer) {
		if (answer instanceof ExecutionEntity branch) {
			return Optional.of(new FoundPlace(branch.getProcessDefinitionId(), branch.getActivityId()));
		}
		if (answer instanceof EventSubscriptionEntity waiting && waiting.getExecution() != null) {
			return Optional
				.of(new FoundPlace(waiting.getExecution().getProcessDefinitionId(), waiting.getActivityId()));
		}
		return (answer instanceof JobEntity job)
				? Optional.of(new FoundPlace(job.getProcessDefinitionId(), job.getActivityId())) : Optional.empty();
	}

	/** Whether it is a branch, or a whole instance. */
	public static boolean isBranch(Object answer) {
		return answer instanceof ExecutionEntity;
	}

	/** A branch that holds what is under way and has no step of its own. */
	public static boolean isNameless(Object answer) {
		return answer instanceof ExecutionEntity branch && branch.getActivityId() == null
				&& !branch.isProcessInstanceExecution();
	}

}
