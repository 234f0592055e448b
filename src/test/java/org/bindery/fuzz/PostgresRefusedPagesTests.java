package org.bindery.fuzz;

import org.bindery.OnPostgres;
import org.junit.jupiter.api.Tag;

/** PostgreSQL refuses what H2 would store; people hear it in the same words. */
@OnPostgres
@Tag("long")
class PostgresRefusedPagesTests extends RefusedPagesTests {

}
