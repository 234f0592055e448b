package org.bindery.engine.steps;

import org.bindery.engine.Refusal;
import org.bindery.engine.inside.TaskInCommand;
import org.camunda.bpm.engine.AuthorizationException;

import org.springframework.stereotype.Component;

/** Whose business a task is: of whoever has it, and of whom the engine lets assign it. */
@Component
public class WhoMayHandOn {

	private final ProcessClasses processClasses;

	WhoMayHandOn(ProcessClasses processClasses) {
		this.processClasses = processClasses;
	}

	/** Refuses a task that is somebody else's, and one that would be nobody's. */
	public void checkGivingBack(TaskInCommand task, String person) {
		if (!task.isAssignedTo(person)) {
			throw new Refusal("", "engine.refusal.notYoursToGive");
		}
		if (task.told().getCandidates().isEmpty()) {
			throw new Refusal("",
					isConfidential(task) ? "engine.refusal.confidential" : "engine.refusal.offeredToNobody");
		}
	}

	/** Refuses who may not choose who has the task. */
	public void checkHandingOn(TaskInCommand task, String person) {
		if (isConfidential(task)) {
			checkAssign(task, "engine.refusal.confidential");
		}
		else if (!task.isAssignedTo(person)) {
			checkAssign(task, "engine.refusal.notYoursToGive");
		}
	}

	private static void checkAssign(TaskInCommand task, String refusal) {
		try {
			task.checkAssigning();
		}
		catch (AuthorizationException ex) {
			throw new Refusal("", refusal);
		}
	}

	private boolean isConfidential(TaskInCommand task) {
		return task.process().filter(this.processClasses::confidential).isPresent();
	}

}
