package org.bindery.desk.work;

import org.bindery.OnPostgres;

@OnPostgres
class PostgresKeptWorkTests extends KeptWorkTests {

}
