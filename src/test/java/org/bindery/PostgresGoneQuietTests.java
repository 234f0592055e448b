package org.bindery;

import org.bindery.desk.list.GoneQuietTests;

/** Who has gone quiet is found on PostgreSQL as it is on H2. */
@OnPostgres
class PostgresGoneQuietTests extends GoneQuietTests {

}
