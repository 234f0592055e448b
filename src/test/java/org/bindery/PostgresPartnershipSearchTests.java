package org.bindery;

import org.bindery.desk.list.PartnershipSearchTests;

/** Partnerships are found on PostgreSQL as they are on H2. */
@OnPostgres
class PostgresPartnershipSearchTests extends PartnershipSearchTests {

}
