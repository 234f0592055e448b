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

/** Text that {@link EmailAddress} reads; none at all is right, too. */
@Documented
@Target({ ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Mailable.Check.class)
public @interface Mailable {

	String message() default "{addresses.email.none}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Says of each address what is wrong with it. */
	class Check implements ConstraintValidator<Mailable, String> {

		@Override
		public boolean isValid(String typed, ConstraintValidatorContext context) {
			return ConstraintReasons.valid(typed, EmailAddress::of, context);
		}

	}

}
