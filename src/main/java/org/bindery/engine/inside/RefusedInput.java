package org.bindery.engine.inside;

import java.util.Optional;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/**
 * Says no to what was typed into a form, in words for whoever typed it. Of all exceptions
 * only this one of the engine's own makes its REST API answer with 400 and the words, so
 * that Tasklist shows them and keeps the input.
 */
public final class RefusedInput extends FormFieldValidationException {

	/** Of a field, or of the whole form where that is {@code null}. */
	public RefusedInput(String field, String text) {
		super(field, text);
	}

	/** The words, where such a refusal caused what was thrown. */
	public static Optional<String> causing(Throwable thrown) {
		return (thrown.getCause() instanceof FormFieldValidationException refusal) ? Optional.of(refusal.getMessage())
				: Optional.empty();
	}

}
