package org.bindery.desk.work;

import org.bindery.OnPostgres;

@OnPostgres
class PostgresWorkRebuildTests extends WorkRebuildTests {

}
