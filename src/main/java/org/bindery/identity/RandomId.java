package org.bindery.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.hibernate.annotations.IdGeneratorType;

/**
 * An id that tells nothing where it stands in an address: neither how many there are nor
 * that there is a new one.
 */
@IdGeneratorType(RandomIds.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RandomId {

}
