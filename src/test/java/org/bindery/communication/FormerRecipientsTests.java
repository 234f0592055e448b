package org.bindery.communication;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom letters went to is nobody else later, also from before an upgrade. */
class FormerRecipientsTests {

	private final DataSource database = new DriverManagerDataSource("jdbc:h2:mem:recipients;DB_CLOSE_DELAY=-1");

	private final JdbcClient client = JdbcClient.create(this.database);

	@Test
	void idsOfStaffWhomLettersWentToAreGivenToNobody() {
		upgradeTo("33");
		wroteTo("staff:boss", "one");
		wroteTo("staff:boss", "two");
		wroteTo("staff:maria", "three");
		wroteTo("partner:12", "four");
		this.client.sql("insert into former_account (id) values ('maria')").update();
		upgradeTo("34");
		assertThat(this.client.sql("select id from former_account order by id").query(String.class).list())
			.containsExactly("boss", "maria");
	}

	private void wroteTo(String recipient, String key) {
		this.client.sql("""
				insert into letter (version, order_key, reference, recipient, recipient_name, template, subject, status,
				problem, message_id, written_at, content_id)
				values (0, ?, 'P-1', ?, 'Somebody', 'x', 'x', 'SENT', '', ?, current_timestamp, ?)""")
			.params(key, recipient, key, content())
			.update();
	}

	private Long content() {
		this.client.sql("insert into letter_content (html, plain_text) values ('', '')").update();
		return this.client.sql("select max(id) from letter_content").query(Long.class).single();
	}

	private void upgradeTo(String version) {
		Flyway.configure().dataSource(this.database).target(version).load().migrate();
	}

}
