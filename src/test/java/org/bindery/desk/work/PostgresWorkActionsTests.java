package org.bindery.desk.work;

import org.bindery.OnPostgres;

/** Tasks are taken and handed on alike on PostgreSQL. */
@OnPostgres
class PostgresWorkActionsTests extends WorkActionsTests {

}
