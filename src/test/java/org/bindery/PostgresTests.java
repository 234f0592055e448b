package org.bindery;

/** The journey again, on PostgreSQL. */
@OnPostgres
class PostgresTests extends PartnershipJourneyTests {

}
