package org.bindery.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A question to the decision table of the same name: its components are all that the
 * table may look at. A table that reads or answers anything else is not deployed.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DecisionTable {

	/** What it answers: the components are the table's outputs. */
	Class<? extends Record> answer();

	/**
	 * Whether nobody reads later what was asked and answered: for cases about people,
	 * such as conflicts.
	 */
	boolean confidential() default false;

}
