package org.bindery.engine.steps;

import java.io.InputStream;
import java.util.Map;

import org.bindery.engine.inside.OurForms;
import org.bindery.engine.inside.TaskInCommand;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * The form service that shows forms in the reader's language, and says so when a task is
 * done already.
 */
class OpenForms extends OurForms {

	private final transient DoneMeanwhile doneMeanwhile;

	private final transient SpokenForms spokenForms;

	OpenForms(DoneMeanwhile doneMeanwhile, SpokenForms spokenForms) {
		this.doneMeanwhile = doneMeanwhile;
		this.spokenForms = spokenForms;
	}

	@Override
	public void submitTaskForm(String taskId, Map<String, Object> properties) {
		this.doneMeanwhile.refuse(() -> {
			super.submitTaskForm(taskId, properties);
			return null;
		});
	}

	@Override
	public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> properties,
			boolean deserializeValues) {
		return this.doneMeanwhile
			.refuse(() -> super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues));
	}

	/** The engine looks at the task's rights before it knows that there is a task. */
	@Override
	public InputStream getDeployedTaskForm(String taskId) {
		return asOneCommand(() -> {
			TaskInCommand.get(taskId);
			return this.spokenForms.of(super.getDeployedTaskForm(taskId));
		});
	}

	@Override
	public InputStream getDeployedStartForm(String processDefinitionId) {
		return this.spokenForms.of(super.getDeployedStartForm(processDefinitionId));
	}

}
