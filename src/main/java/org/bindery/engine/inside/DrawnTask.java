package org.bindery.engine.inside;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * A user task while its diagram is read. What its form shows and does is said here: in
 * public a submitted form is variables.
 */
public final class DrawnTask {

	private final ActivityImpl activity;

	private final boolean oneOfMany;

	DrawnTask(ActivityImpl activity, boolean oneOfMany) {
		this.activity = activity;
		this.oneOfMany = oneOfMany;
	}

	public String id() {
		return this.activity.getId();
	}

	/** The key of its process. */
	public String process() {
		return DrawnProcess.keyOf(this.activity);
	}

	/** Whether several of it are done at once. */
	public boolean isOneOfMany() {
		return this.oneOfMany;
	}

	public void onCreate(TaskListener listener) {
		definition().addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, listener);
	}

	/** Its form is linked by reference or not at all. */
	public void forgetFormKey() {
		if (definition().getFormDefinition() != null) {
			definition().getFormDefinition().setFormKey(null);
		}
	}

	/** Puts that behind its form. */
	public void doneBy(TaskFormStep step) {
		definition().setTaskFormHandler(new Handler(definition().getTaskFormHandler(), step));
	}

	ActivityImpl activity() {
		return this.activity;
	}

	TaskDefinition definition() {
		return ((UserTaskActivityBehavior) this.activity.getActivityBehavior()).getTaskDefinition();
	}

	private record Handler(TaskFormHandler engines, TaskFormStep step) implements TaskFormHandler {

		@Override
		public TaskFormData createTaskForm(TaskEntity task) {
			TaskFormData data = this.engines.createTaskForm(task);
			((TaskFormDataImpl) data).setFormFields(this.step.show(new TaskInCommand(task)));
			return data;
		}

		@Override
		public void submitFormVariables(VariableMap sent, VariableScope scope) {
			this.step.submit(sent, new TaskInCommand((TaskEntity) scope));
		}

		@Override
		public void parseConfiguration(Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process,
				BpmnParse parse) {
			// the engine's own handler has read the model already
		}

	}

}
