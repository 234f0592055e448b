package org.bindery;

/** Deadlines move on PostgreSQL as they do on H2. */
@OnPostgres
class PostgresDeadlinesTests extends DeadlinesTests {

}
