package org.bindery.story;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database holds, to be compared before and after. */
@TestComponent
public class Tables {

	private final JdbcTemplate database;

	Tables(JdbcTemplate database) {
		this.database = database;
	}

	/** All rows of our own tables, and of the engine's how many there are, by table. */
	public Map<String, Object> without(Set<String> tables) {
		Map<String, Object> state = new TreeMap<>();
		this.database
			.queryForList("select table_name from information_schema.tables where table_schema = 'PUBLIC'"
					+ " and table_type = 'BASE TABLE'", String.class)
			.stream()
			.filter((table) -> !tables.contains(table))
			.forEach((table) -> state.put(table, table.startsWith("ACT_") ? count(table) : rows(table)));
		return state;
	}

	private Object count(String table) {
		return this.database.queryForObject("select count(*) from \"" + table + "\"", Long.class);
	}

	private Object rows(String table) {
		return this.database.queryForList("select * from \"" + table + "\"")
			.stream()
			.map(String::valueOf)
			.sorted()
			.toList()
			.hashCode();
	}

}
