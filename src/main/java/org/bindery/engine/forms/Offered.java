package org.bindery.engine.forms;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a form carries of what its step offers: who or what there is to choose from is
 * known for each case, and is not written down in the form.
 */
@Documented
@Target({ ElementType.RECORD_COMPONENT, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface Offered {

}
