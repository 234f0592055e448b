package org.bindery.communication;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The communication module on a real database, among a small staff and a few partners.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(showSql = false,
		properties = { "spring.jpa.hibernate.ddl-auto=validate", "bindery.library.name=Riverside Library",
				"bindery.library.email=partners@riverside.example", "bindery.library.phone=555 0100" })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ContextConfiguration(classes = SmallLibrary.class)
@interface CommunicationTest {

}
