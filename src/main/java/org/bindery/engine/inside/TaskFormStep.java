package org.bindery.engine.inside;

import java.util.List;

import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.variable.VariableMap;

/** What a task's form shows, and what is done with what comes back. */
public interface TaskFormStep {

	List<FormField> show(TaskInCommand task);

	/**
	 * Nothing of what was sent becomes a variable by itself.
	 * @throws RefusedInput when it is refused
	 */
	void submit(VariableMap sent, TaskInCommand task);

}
