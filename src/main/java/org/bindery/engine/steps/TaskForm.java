package org.bindery.engine.steps;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.bindery.engine.StepDone;
import org.bindery.engine.inside.TaskFormStep;
import org.bindery.engine.inside.TaskInCommand;
import org.bindery.identity.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.variable.VariableMap;

import org.springframework.context.ApplicationEventPublisher;

/**
 * Puts a user task's step behind its form: nothing of what a person sends becomes a
 * variable, only what the step decides.
 */
class TaskForm implements TaskFormStep {

	private final Step step;

	private final boolean oneOfMany;

	private final boolean confidential;

	private final Forms forms;

	private final WhoMayComplete whoMayComplete;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TaskForm(Step step, boolean oneOfMany, boolean confidential, Forms forms, WhoMayComplete whoMayComplete,
			ApplicationEventPublisher events, Clock clock) {
		this.step = step;
		this.oneOfMany = oneOfMany;
		this.confidential = confidential;
		this.forms = forms;
		this.whoMayComplete = whoMayComplete;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public List<FormField> show(TaskInCommand task) {
		return this.forms.show(this.step, caller(task));
	}

	@Override
	public void submit(VariableMap sent, TaskInCommand task) {
		this.whoMayComplete.check(task);
		DelegateTask told = task.told();
		String step = told.getTaskDefinitionKey();
		Optional<Object> decided = DoneMeanwhile.lookAgain(task,
				() -> this.forms.submit(this.step, step, caller(task), sent));
		DelegateExecution execution = told.getExecution();
		if (!this.oneOfMany) {
			decided.ifPresent((outcome) -> execution.setVariable(step, ((Enum<?>) outcome).name()));
		}
		this.events.publishEvent(new StepDone(new Reference(execution.getProcessBusinessKey()),
				task.process().orElseThrow(), step, told.getName(), Optional.of(Caller.person()),
				Optional.of(task.id()), decided.map(Object::toString), this.clock.instant(), this.confidential));
	}

	private static Caller caller(TaskInCommand task) {
		return new Caller(task.told().getExecution().getProcessBusinessKey(), task.told());
	}

}
