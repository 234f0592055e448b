package org.bindery.desk.web;

import java.util.Optional;
import java.util.function.Supplier;

import org.bindery.engine.Refusal;
import org.bindery.people.BesideFields;

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
	void refuse(Refusal refusal, BindingResult form) {
		if (!form.hasFieldErrors(refusal.field())) {
			this.besideFields.show(refusal, form);
		}
	}

	/** Empty where something is wrong. */
	public <T> Optional<T> at(Supplier<T> step, BindingResult form) {
		if (form.hasErrors()) {
			return Optional.empty();
		}
		try {
			return Optional.of(step.get());
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
