package org.bindery;

/** The history in Cockpit is read on PostgreSQL as it is on H2. */
@OnPostgres
class PostgresCockpitApiTests extends CockpitApiTests {

}
