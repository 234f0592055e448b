package org.bindery.engine.forms;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/**
 * A date not further than that from today, back or ahead: the year was not mistyped. No
 * date is right, too.
 */
@Documented
@Target({ ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WithinYears.Check.class)
public @interface WithinYears {

	/** What to say of a single year. */
	String A_YEAR = "{engine.refusal.withinAYear}";

	int value();

	String message() default "{engine.refusal.withinYears}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Asks the library's calendar what today is. */
	class Check implements ConstraintValidator<WithinYears, LocalDate> {

		private int years;

		@Override
		public void initialize(WithinYears annotation) {
			this.years = annotation.value();
		}

		@Override
		public boolean isValid(LocalDate date, ConstraintValidatorContext context) {
			LocalDate today = LocalDate.now(context.getClockProvider().getClock());
			return date == null
					|| !date.isBefore(today.minusYears(this.years)) && !date.isAfter(today.plusYears(this.years));
		}

	}

}
