package org.bindery.engine.steps;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.bindery.engine.Refusal;
import org.bindery.engine.StepDone;
import org.bindery.engine.inside.Deployed;
import org.bindery.engine.inside.StartFormStep;
import org.bindery.identity.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.variable.VariableMap;

import org.springframework.context.ApplicationEventPublisher;

/**
 * Puts a step behind a start form; the step answers the reference, which becomes the
 * business key.
 */
class StartForm implements StartFormStep {

	private final String process;

	private final Step step;

	private final String id;

	private final String label;

	private final Forms forms;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StartForm(String process, Step step, String id, String label, Forms forms, ApplicationEventPublisher events,
			Clock clock) {
		this.process = process;
		this.step = step;
		this.id = id;
		this.label = label;
		this.forms = forms;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Optional<List<FormField>> show(VariableScope noVariables) {
		return Optional.of(this.forms.show(this.step, new Caller("", noVariables)));
	}

	@Override
	public void submit(VariableMap sent, DelegateExecution begun) {
		// what was replaced, perhaps for what it did, begins nothing any more
		if (!Deployed.isInUse(begun.getProcessDefinitionId(), this.process)) {
			throw this.forms.refuse(new Refusal("", "engine.refusal.oldStart"), this.id);
		}
		String callersKey = Optional.ofNullable(begun.getProcessBusinessKey()).orElse("");
		Reference reference = (Reference) this.forms.submit(this.step, this.id, new Caller(callersKey, begun), sent)
			.orElseThrow();
		begun.setProcessBusinessKey(reference.text());
		this.events.publishEvent(new StepDone(reference, this.process, this.id, this.label,
				Optional.of(Caller.person()), Optional.empty(), Optional.empty(), this.clock.instant(), false));
	}

}
