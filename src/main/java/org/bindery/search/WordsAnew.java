package org.bindery.search;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.flywaydb.core.api.migration.Context;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Keeps the words of what is found as {@link SearchText} has them now, and lets
 * PostgreSQL sort them as H2 and Java do, whatever its language.
 */
record WordsAnew(String version, String description, List<Found> all, String... onPostgres) implements NamedMigration {

	@Override
	public void migrate(Context context) throws SQLException {
		JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
		boolean postgres = context.getConnection().getMetaData().getDatabaseProductName().equals("PostgreSQL");
		this.all.forEach((found) -> {
			database.execute("alter table %s alter column words set data type varchar(%d)%s".formatted(found.table(),
					found.longest(), postgres ? " collate \"C\"" : ""));
			keep(found, database);
		});
		if (postgres) {
			Stream.of(this.onPostgres).forEach(database::execute);
		}
	}

	private static void keep(Found found, JdbcTemplate database) {
		List<Object[]> rows = database
			.queryForList("select id, %s from %s".formatted(String.join(", ", found.texts()), found.table()))
			.stream()
			.map((row) -> new Object[] { found.words(row), row.get("id") })
			.toList();
		database.batchUpdate("update %s set words = ? where id = ?".formatted(found.table()), rows);
	}

	/** What is found by the words of these texts. */
	record Found(String table, int longest, String... texts) {

		String words(Map<String, Object> row) {
			return SearchText.of(this.longest,
					Stream.of(this.texts).map((text) -> Objects.toString(row.get(text), "")).toArray(String[]::new));
		}

	}

}
