package org.bindery;

import org.junit.jupiter.api.Tag;

/** The ids of a conflict are as unknown on PostgreSQL. */
@OnPostgres
@Tag("long")
class PostgresUnknownIdsTests extends UnknownIdsTests {

}
