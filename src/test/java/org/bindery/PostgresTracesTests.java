package org.bindery;

import org.junit.jupiter.api.Tag;

/** A conflict leaves as little to be found on PostgreSQL. */
@OnPostgres
@Tag("long")
class PostgresTracesTests extends TracesTests {

}
