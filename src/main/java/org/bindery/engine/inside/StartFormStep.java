package org.bindery.engine.inside;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.variable.VariableMap;

/** What a start form shows, and what is done with what comes back. */
public interface StartFormStep {

	/**
	 * Nothing where the engine's own form is shown.
	 * @param noVariables of the case that has not begun
	 */
	Optional<List<FormField>> show(VariableScope noVariables);

	/**
	 * Nothing of what was sent becomes a variable by itself.
	 * @throws RefusedInput when it is refused
	 */
	void submit(VariableMap sent, DelegateExecution begun);

}
