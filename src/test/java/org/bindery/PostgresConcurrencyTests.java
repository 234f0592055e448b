package org.bindery;

/** Much at once again, on PostgreSQL. */
@OnPostgres
class PostgresConcurrencyTests extends ConcurrencyTests {

}
