package org.bindery.search;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;

import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class WordsOverTimeTests {

	@Test
	void findLettersThatWereThereBefore() throws Exception {
		try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:words")) {
			JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
			database.execute("create table letter (id bigint, recipient_name varchar(200), email varchar(254), "
					+ "words varchar(500) default '' not null)");
			database.update("insert into letter (id, recipient_name, email) "
					+ "values (1, 'Zoë Núñez', null), (2, 'Ana O’Hara', 'Ana@city.example')");
			Context context = mock();
			given(context.getConnection()).willReturn(connection);
			new WordsOverTime().wordsOfLetters().migrate(context);
			assertThat(database.queryForList("select words from letter order by id", String.class))
				.containsExactly("zoe nunez", "ana ohara ana@city.example");
		}
	}

	@Test
	void compareTheNamesThatWereThereBefore() throws Exception {
		try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:names")) {
			JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
			database.execute("create table partner (id bigint, name varchar(120), same_name varchar(200))");
			database.update("insert into partner (id, name) values (1, '\"Old Mill\" & Beekeepers')");
			Context context = mock();
			given(context.getConnection()).willReturn(connection);
			new WordsOverTime().namesCompared().migrate(context);
			assertThat(database.queryForObject("select same_name from partner", String.class))
				.isEqualTo(SameName.of(200, "Old Mill Beekeepers"));
		}
	}

	@Test
	void makeRoomForTheReferenceBehindALongTitle() throws Exception {
		try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:room")) {
			JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
			database.execute("create table partnership (id bigint, title varchar(120), reference varchar(40), "
					+ "words varchar(200) default '' not null)");
			database.update("insert into partnership (id, title, reference) values (1, ?, 'P-2026-0042')",
					"ß".repeat(120));
			Context context = mock();
			given(context.getConnection()).willReturn(connection);
			new WordsAnew("1", "room", List.of(new WordsAnew.Found("partnership", 500, "title", "reference")))
				.migrate(context);
			assertThat(database.queryForObject("select words from partnership", String.class)).endsWith("p-2026-0042");
		}
	}

}
