package org.bindery.work.drafts;

import org.bindery.OnPostgres;

/** Drafts are kept on PostgreSQL as they are on H2. */
@OnPostgres
class PostgresDraftApiTests extends DraftApiTests {

}
