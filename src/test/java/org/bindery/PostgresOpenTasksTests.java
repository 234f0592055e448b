package org.bindery;

/** Tasks follow people on PostgreSQL as they do on H2. */
@OnPostgres
class PostgresOpenTasksTests extends OpenTasksTests {

}
