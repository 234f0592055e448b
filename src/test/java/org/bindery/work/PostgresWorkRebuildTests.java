package org.bindery.work;

import org.bindery.OnPostgres;

@OnPostgres
class PostgresWorkRebuildTests extends WorkRebuildTests {

}
