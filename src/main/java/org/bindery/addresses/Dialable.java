package org.bindery.addresses;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** Text that {@link Phones} read; none at all is right, too. */
@Documented
@Target({ ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Dialable.Check.class)
public @interface Dialable {

	String message() default "{addresses.phone.none}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Reads it as a number of the library's country. */
	class Check implements ConstraintValidator<Dialable, String> {

		private final Phones phones;

		Check(Phones phones) {
			this.phones = phones;
		}

		@Override
		public boolean isValid(String typed, ConstraintValidatorContext context) {
			return ConstraintReasons.valid(typed, this.phones::read, context);
		}

	}

}
