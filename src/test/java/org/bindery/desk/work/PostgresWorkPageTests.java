package org.bindery.desk.work;

import org.bindery.OnPostgres;

@OnPostgres
class PostgresWorkPageTests extends WorkPageTests {

}
