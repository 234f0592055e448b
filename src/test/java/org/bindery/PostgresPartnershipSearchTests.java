package org.bindery;

import org.bindery.desk.list.PartnershipSearchTests;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Partnerships are found on PostgreSQL as they are on H2. */
@OnPostgres
class PostgresPartnershipSearchTests extends PartnershipSearchTests {

	@Test
	void sortsNamesOfTheSameWordsWhateverTheServersLanguage(@Autowired JdbcClient database) {
		assertThat(database.sql("""
				select collation_name from information_schema.columns
				where table_name = 'partner' and column_name in ('words', 'name')""").query(String.class).list())
			.containsExactly("C", "C");
	}

}
