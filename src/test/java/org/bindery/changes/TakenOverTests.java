package org.bindery.changes;

import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A library that upgrades keeps what it had as the state that later changes begin with.
 */
class TakenOverTests {

	private final DataSource database = new DriverManagerDataSource("jdbc:h2:mem:upgrade;DB_CLOSE_DELAY=-1");

	private final JdbcClient client = JdbcClient.create(this.database);

	@Test
	void takesOverWhatIsThere() {
		upgradeTo("18?");
		haveAPartnership();
		upgradeTo("19");
		assertThat(
				this.client.sql("select id from change_set where taken_over and person is null").query().listOfRows())
			.hasSize(1);
		assertThat(rows("partnership_change")).singleElement().asString().contains("Storytime", "ACTIVE");
		assertThat(rows("partnership_team_change")).hasSize(1);
		assertThat(rows("partnership_partner_change")).hasSize(2);
		assertThat(rows("partner_change")).hasSize(1);
		assertThat(rows("partner_offer_change")).hasSize(1);
		assertThat(rows("partner_person_change")).singleElement().asString().contains("Captain");
		assertThat(rows("agreement_change")).hasSize(1);
		assertThat(rows("contribution_change")).hasSize(1);
	}

	private void upgradeTo(String version) {
		FluentConfiguration upgrade = Flyway.configure().dataSource(this.database).target(version);
		upgrade.load().migrate();
	}

	private void haveAPartnership() {
		List.of("""
				insert into need (version, reference, title, purpose, raised_by, urgent)
				values (0, 'P-1', 'Storytime', 'Reading', 'contact', false)""", """
				insert into partnership (version, reference, title, stage, need_id, raised_by, contact, money, minors)
				values (0, 'P-1', 'Storytime', 'ACTIVE', 1, 'contact', 'contact', 0, false)""",
				"insert into partnership_team values (1, 'manager')",
				"insert into partner values (default, 'Fire Department', 'INDIVIDUAL', '', '', '', '', 0)",
				"insert into partner_offer values (1, 'SPACE')",
				"insert into partner_person (partner_id, name, main_person) values (1, 'Captain', true)",
				"insert into partnership_partner values (1, 1, 'HOST'), (1, 1, 'TRAINER')",
				"insert into agreement (version, reference, number, status) values (0, 'P-1', 1, 'SIGNED')",
				"insert into contribution values (1, 'LIBRARY', 'SPACE')")
			.forEach((line) -> this.client.sql(line).update());
	}

	private List<?> rows(String table) {
		return this.client.sql("select * from " + table + " where change_type = 0").query().listOfRows();
	}

}
