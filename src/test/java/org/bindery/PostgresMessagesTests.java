package org.bindery;

/** Messages arrive on PostgreSQL as they do on H2. */
@OnPostgres
class PostgresMessagesTests extends MessagesTests {

}
