package org.bindery.desk.changes;

import org.bindery.OnPostgres;

/** Changes are kept on PostgreSQL as they are on H2. */
@OnPostgres
class PostgresFieldChangesTests extends FieldChangesTests {

}
