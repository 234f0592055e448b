package org.bindery.people;

import java.util.Optional;
import java.util.function.Supplier;

import org.bindery.engine.Refusal;
import org.bindery.engine.Retries;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Does what a form asks for, or shows in the form why not. */
@Component
public class Attempts {

	private final BesideFields besideFields;

	Attempts(BesideFields besideFields) {
		this.besideFields = besideFields;
	}

	/** Shows what is wrong, unless something is wrong with that field already. */
	public void refuse(Refusal refusal, BindingResult form) {
		if (!form.hasFieldErrors(refusal.field())) {
			this.besideFields.show(refusal, form);
		}
	}

	/**
	 * What comes of the step; empty where something is wrong. Where others were quicker
	 * it is taken again.
	 * @param step a transaction of its own
	 */
	public <T> Optional<T> at(Supplier<T> step, BindingResult form) {
		if (form.hasErrors()) {
			return Optional.empty();
		}
		try {
			return Optional.of(Retries.whereSomebodyWasQuicker(step));
		}
		catch (Refusal refusal) {
			this.besideFields.show(refusal, form);
		}
		catch (ConcurrencyFailureException ex) {
			form.reject("meanwhile");
		}
		return Optional.empty();
	}

}
