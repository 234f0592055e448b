package org.bindery.engine.steps;

import org.bindery.engine.Refusal;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.springframework.stereotype.Component;

/** Whose business a task is: of whoever has it, and of whom the engine lets assign it. */
@Component
public class WhoMayHandOn {

	private final ProcessClasses processClasses;

	WhoMayHandOn(ProcessClasses processClasses) {
		this.processClasses = processClasses;
	}

	/** Refuses a task that is somebody else's, and one that would be nobody's. */
	public void checkGivingBack(TaskEntity task, String person) {
		if (!person.equals(task.getAssignee())) {
			throw new Refusal("", "engine.refusal.notYoursToGive");
		}
		if (task.getCandidates().isEmpty()) {
			throw new Refusal("",
					isConfidential(task) ? "engine.refusal.confidential" : "engine.refusal.offeredToNobody");
		}
	}

	/** Refuses who may not choose who has the task. */
	public void checkHandingOn(TaskEntity task, String person) {
		if (isConfidential(task)) {
			checkAssign(task, "engine.refusal.confidential");
		}
		else if (!person.equals(task.getAssignee())) {
			checkAssign(task, "engine.refusal.notYoursToGive");
		}
	}

	private static void checkAssign(TaskEntity task, String refusal) {
		try {
			Context.getProcessEngineConfiguration()
				.getCommandCheckers()
				.forEach((checker) -> checker.checkTaskAssign(task));
		}
		catch (AuthorizationException ex) {
			throw new Refusal("", refusal);
		}
	}

	private boolean isConfidential(TaskEntity task) {
		ProcessDefinitionEntity process = task.getProcessDefinition();
		return process != null && this.processClasses.confidential(process.getKey());
	}

}
