package org.bindery.engine.setup;

import org.bindery.engine.inside.TaskGrants;
import org.bindery.engine.inside.TaskInCommand;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.task.Task;

/**
 * Staff see the tasks of ordinary processes through one grant for each process; a row for
 * each candidate and task would make Tasklist slower with every task. A confidential task
 * is seen by whoever has to do it.
 */
class FewGrantsPerTask extends TaskGrants {

	private final ProcessClasses processClasses;

	FewGrantsPerTask(ProcessClasses processClasses) {
		this.processClasses = processClasses;
	}

	@Override
	protected boolean isForAssigneeAlone(Task task) {
		return TaskInCommand.ofStored(task).process().filter(this.processClasses::confidential).isPresent();
	}

}
