package org.bindery;

/** Deploying is guarded on PostgreSQL as it is on H2. */
@OnPostgres
class PostgresDeploymentAccessTests extends DeploymentAccessTests {

}
