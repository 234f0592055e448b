package org.bindery;

/** What nobody does to an account, on PostgreSQL. */
@OnPostgres
class PostgresAccountsTests extends AccountsTests {

}
