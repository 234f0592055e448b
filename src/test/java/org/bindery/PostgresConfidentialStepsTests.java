package org.bindery;

/** Confidential tasks are as confidential on PostgreSQL. */
@OnPostgres
class PostgresConfidentialStepsTests extends ConfidentialStepsTests {

}
