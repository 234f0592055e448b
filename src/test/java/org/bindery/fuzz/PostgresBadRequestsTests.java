package org.bindery.fuzz;

import org.bindery.OnPostgres;
import org.junit.jupiter.api.Tag;

import org.springframework.test.context.TestPropertySource;

/** The same on PostgreSQL, which takes less than H2. */
@OnPostgres
@TestPropertySource(properties = "camunda.bpm.process-engine-name=postgresFuzz")
@Tag("long")
class PostgresBadRequestsTests extends ManyBadRequestsTests {

}
