package org.bindery;

/** What PostgreSQL would not store is refused before it is asked to. */
@OnPostgres
class PostgresBadInputTests extends BadInputTests {

}
