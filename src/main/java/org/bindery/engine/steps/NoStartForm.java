package org.bindery.engine.steps;

import java.util.List;
import java.util.Optional;

import org.bindery.engine.inside.StartFormStep;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.variable.VariableMap;

/** A process without a start form is called by another, and started by nobody. */
record NoStartForm(RefusalMessages messages) implements StartFormStep {

	@Override
	public Optional<List<FormField>> show(VariableScope noVariables) {
		return Optional.empty();
	}

	@Override
	public void submit(VariableMap sent, DelegateExecution begun) {
		throw new AuthorizationException(this.messages.text("engine.refusal.noStartForm"));
	}

}
