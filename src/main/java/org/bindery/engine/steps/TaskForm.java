package org.bindery.engine.steps;

import java.time.Clock;
import java.util.Optional;

import org.bindery.engine.StepDone;
import org.bindery.engine.inside.TaskInCommand;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

import org.springframework.context.ApplicationEventPublisher;

/**
 * Puts a user task's step behind its form: nothing of what a person sends becomes a
 * variable, only what the step decides.
 */
class TaskForm implements TaskFormHandler {

	private final TaskFormHandler engines;

	private final Step step;

	private final boolean oneOfMany;

	private final boolean confidential;

	private final Forms forms;

	private final WhoMayComplete whoMayComplete;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TaskForm(TaskFormHandler engines, Step step, boolean oneOfMany, boolean confidential, Forms forms,
			WhoMayComplete whoMayComplete, ApplicationEventPublisher events, Clock clock) {
		this.engines = engines;
		this.step = step;
		this.oneOfMany = oneOfMany;
		this.confidential = confidential;
		this.forms = forms;
		this.whoMayComplete = whoMayComplete;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public TaskFormData createTaskForm(TaskEntity task) {
		TaskFormData data = this.engines.createTaskForm(task);
		this.forms.show(this.step, caller(task), (TaskFormDataImpl) data);
		return data;
	}

	@Override
	public void submitFormVariables(VariableMap sent, VariableScope scope) {
		TaskEntity task = (TaskEntity) scope;
		this.whoMayComplete.check(TaskInCommand.of(task));
		Optional<Object> decided = DoneMeanwhile.lookAgain(TaskInCommand.of(task),
				() -> this.forms.submit(this.step, task.getTaskDefinitionKey(), caller(task), sent));
		if (!this.oneOfMany) {
			decided.ifPresent((outcome) -> task.getExecution()
				.setVariable(task.getTaskDefinitionKey(), ((Enum<?>) outcome).name()));
		}
		this.events.publishEvent(new StepDone(task.getExecution().getProcessBusinessKey(),
				((ProcessDefinitionEntity) task.getProcessDefinition()).getKey(), task.getTaskDefinitionKey(),
				task.getName(), Optional.of(Caller.person()), Optional.of(task.getId()), decided.map(Object::toString),
				this.clock.instant(), this.confidential));
	}

	private static Caller caller(TaskEntity task) {
		return new Caller(task.getExecution().getProcessBusinessKey(), task);
	}

	@Override
	public void parseConfiguration(Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process,
			BpmnParse parse) {
		// the engine's own handler has read the model already
	}

}
