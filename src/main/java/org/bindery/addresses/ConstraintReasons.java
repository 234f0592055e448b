package org.bindery.addresses;

import java.util.function.Consumer;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Gives a constraint the reason why what was typed reaches nobody. */
final class ConstraintReasons {

	private ConstraintReasons() {
	}

	static boolean valid(String typed, Consumer<String> reading, ConstraintValidatorContext context) {
		if (typed == null || typed.isBlank()) {
			return true;
		}
		try {
			reading.accept(typed);
			return true;
		}
		catch (Unreachable ex) {
			context.disableDefaultConstraintViolation();
			context.unwrap(HibernateConstraintValidatorContext.class)
				.addMessageParameter("sign", ex.sign())
				.buildConstraintViolationWithTemplate("{" + ex.messageKey() + "}")
				.addConstraintViolation();
			return false;
		}
	}

}
