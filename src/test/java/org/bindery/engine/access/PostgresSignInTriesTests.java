package org.bindery.engine.access;

import org.bindery.OnPostgres;

/** How often a password is looked at, on PostgreSQL. */
@OnPostgres
class PostgresSignInTriesTests extends SignInTriesTests {

}
