package org.bindery.crash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two start at the same moment on an empty PostgreSQL. */
@Tag("long")
class TwoNodesTests {

	private static final String ADMINISTRATOR = "admin:of the library";

	@Test
	void bothRunOnTheTablesThatOneOfThemMade() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start()) {
			Map<String, String> settings = Map.of("SPRING_DATASOURCE_URL", postgres.getJdbcUrl("postgres", "postgres"),
					"SPRING_DATASOURCE_USERNAME", "postgres", "SPRING_DATASOURCE_PASSWORD", "",
					"BINDERY_FIRSTADMINISTRATOR_PASSWORD", "of the library");
			try (BinderyProcess one = new BinderyProcess(settings, ADMINISTRATOR);
					BinderyProcess other = new BinderyProcess(settings, ADMINISTRATOR)) {
				one.running();
				other.running();
				assertThat(one.get("/user/count")).isEqualTo(other.get("/user/count")).contains("1");
				assertThat(one.log()).doesNotContain("ERROR");
				assertThat(other.log()).doesNotContain("ERROR");
			}
			try (Connection connection = postgres.getPostgresDatabase().getConnection();
					Statement statement = connection.createStatement();
					ResultSet deployments = statement.executeQuery("select count(*) from act_re_deployment")) {
				deployments.next();
				assertThat(deployments.getInt(1)).isOne();
			}
		}
	}

}
