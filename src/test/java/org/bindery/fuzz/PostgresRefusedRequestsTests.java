package org.bindery.fuzz;

import org.bindery.OnPostgres;

/** PostgreSQL refuses what H2 would store; people hear it in the same words. */
@OnPostgres
class PostgresRefusedRequestsTests extends RefusedRequestsTests {

}
