package org.bindery;

/** Conflicts are as confidential on PostgreSQL. */
@OnPostgres
class PostgresConfidentialityTests extends ConfidentialityTests {

}
