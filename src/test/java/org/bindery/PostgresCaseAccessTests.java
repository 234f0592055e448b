package org.bindery;

/** Cases are guarded on PostgreSQL as they are on H2. */
@OnPostgres
class PostgresCaseAccessTests extends CaseAccessTests {

}
