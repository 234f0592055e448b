package org.bindery.search;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;

/** A migration that says itself which it is, and needs no class of that name. */
interface NamedMigration extends JavaMigration {

	String version();

	String description();

	@Override
	default MigrationVersion getVersion() {
		return MigrationVersion.fromVersion(version());
	}

	@Override
	default String getDescription() {
		return description();
	}

	/** A class bears none. */
	@Override
	default Integer getChecksum() {
		return null;
	}

	@Override
	default boolean canExecuteInTransaction() {
		return true;
	}

}
