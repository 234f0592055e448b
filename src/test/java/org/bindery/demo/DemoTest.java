package org.bindery.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.bindery.story.KeptTasks;
import org.junit.jupiter.api.Tag;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/**
 * The demonstration's library, with its pages and without the web applications. All such
 * tests share it and leave it as it was.
 */
@Tag("whole")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@TestPropertySource(properties = { "spring.datasource.url=jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=256",
		"camunda.bpm.job-execution.enabled=false", "camunda.bpm.process-engine-name=demo",
		"camunda.bpm.webapp.enabled=false", "bindery.password-rounds=1" })
@Import({ DemoAddresses.class, KeptTasks.class })
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface DemoTest {

}
