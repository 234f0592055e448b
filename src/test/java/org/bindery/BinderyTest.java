package org.bindery;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.bindery.desk.web.Price;
import org.bindery.story.Coverage;
import org.bindery.story.DrawnFlows;
import org.bindery.story.EngineIds;
import org.bindery.story.FailedJobs;
import org.bindery.story.Incidentals;
import org.bindery.story.KeptTasks;
import org.bindery.story.Statements;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.bindery.story.Stumble;
import org.bindery.story.Tables;
import org.bindery.story.TakenFlows;
import org.bindery.story.TestStaff;
import org.bindery.story.Tries;
import org.junit.jupiter.api.Tag;

import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application on a database in memory, with nobody working through its jobs but
 * the test. All such tests share one application.
 */
@Tag("whole")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import({ Story.class, Storytime.class, TestStaff.class, Coverage.class, Stumble.class, Tables.class, FailedJobs.class,
		Incidentals.class, Statements.class, KeptTasks.class, TakenFlows.class, DrawnFlows.class, EngineIds.class,
		Price.class, Tries.class })
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BinderyTest {

}
