package org.bindery;

/** Names are told apart on PostgreSQL as they are on H2. */
@OnPostgres
class PostgresAccountNamesTests extends AccountNamesTests {

}
