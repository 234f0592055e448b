package org.bindery.search;

import java.sql.SQLException;
import java.util.List;

import org.flywaydb.core.api.migration.Context;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Keeps of every partner what {@link SameName} compares. */
record NamesCompared(String version, String description) implements NamedMigration {

	@Override
	public void migrate(Context context) throws SQLException {
		JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
		List<Object[]> rows = database.query("select id, name from partner",
				(row, number) -> new Object[] { SameName.of(200, row.getString("name")), row.getLong("id") });
		database.batchUpdate("update partner set same_name = ? where id = ?", rows);
	}

}
