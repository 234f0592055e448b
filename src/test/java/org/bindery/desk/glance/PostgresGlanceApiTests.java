package org.bindery.desk.glance;

import org.bindery.OnPostgres;

/** Partnerships are told at a glance on PostgreSQL as they are on H2. */
@OnPostgres
class PostgresGlanceApiTests extends GlanceApiTests {

}
