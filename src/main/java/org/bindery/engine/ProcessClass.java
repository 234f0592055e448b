package org.bindery.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.stereotype.Component;

/**
 * A class that answers the process of the same name: a task's id is the name of its
 * method. Public, since the expression language needs it so; only the engine calls it.
 */
@Documented
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProcessClass {

	/**
	 * Whether only those see its tasks who have to do them: for cases about people, such
	 * as conflicts.
	 */
	boolean confidential() default false;

	/** The root's message that begins a confidential case. */
	String begunBy() default "";

	/** The variable that says which confidential case it is. */
	String caseId() default "";

}
