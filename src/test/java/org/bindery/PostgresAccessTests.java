package org.bindery;

/** Who may do what, on PostgreSQL. */
@OnPostgres
class PostgresAccessTests extends AccessTests {

}
