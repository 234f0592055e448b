package org.bindery;

import org.bindery.desk.overview.OverviewPageTests;

/** Where everything stands is found on PostgreSQL as it is on H2. */
@OnPostgres
class PostgresOverviewTests extends OverviewPageTests {

}
