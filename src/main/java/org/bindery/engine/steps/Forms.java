package org.bindery.engine.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.engine.Refusal;
import org.bindery.engine.inside.RefusedInput;
import org.camunda.bpm.engine.form.FormField;

import org.springframework.stereotype.Component;

/**
 * The contract between a form and its step: what is shown, and what is done with what
 * comes back.
 */
@Component
class Forms {

	private final FormReader reader;

	private final RefusalMessages messages;

	private final FormLabels labels;

	Forms(FormReader reader, RefusalMessages messages, FormLabels labels) {
		this.reader = reader;
		this.messages = messages;
		this.labels = labels;
	}

	List<FormField> show(Step step, Caller caller) {
		return new ShownFields(() -> step.show(caller));
	}

	/**
	 * Does the step with what was sent.
	 * @param form the form's id, for the names of its fields
	 * @throws RefusedInput when it is refused
	 */
	Optional<Object> submit(Step step, String form, Caller caller, Map<String, Object> sent) {
		try {
			return step.perform(caller, this.reader.read(sent, step.form()));
		}
		catch (RefusedForm ex) {
			throw this.messages.refuse(ex, this.labels.of(form));
		}
		catch (Refusal ex) {
			throw refuse(ex, form);
		}
	}

	/** What whoever sent that form is told. */
	RuntimeException refuse(Refusal refusal, String form) {
		return this.messages.refuse(refusal, this.labels.of(form));
	}

}
