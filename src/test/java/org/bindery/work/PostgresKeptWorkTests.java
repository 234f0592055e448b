package org.bindery.work;

import org.bindery.OnPostgres;

@OnPostgres
class PostgresKeptWorkTests extends KeptWorkTests {

}
