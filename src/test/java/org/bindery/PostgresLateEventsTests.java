package org.bindery;

/** What comes late does nothing on PostgreSQL either. */
@OnPostgres
class PostgresLateEventsTests extends LateEventsTests {

}
