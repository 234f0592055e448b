package org.bindery;

/** A partnership stands on its diagrams on PostgreSQL as it does on H2. */
@OnPostgres
class PostgresDiagramTests extends DiagramTests {

}
