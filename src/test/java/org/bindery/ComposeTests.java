package org.bindery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.bindery.crash.BinderyProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Bindery runs with the settings that {@code docker-compose.yml} gives it. */
@Tag("whole")
class ComposeTests {

	private static final Map<String, String> CHOSEN = Map.of("POSTGRES_PASSWORD", "of the database",
			"BINDERY_ADMINISTRATOR_PASSWORD", "of the administrator", "BINDERY_ADMINISTRATOR_EMAIL",
			"admin@library.example");

	private final ComposeFile compose = new ComposeFile();

	@Test
	void holdsNoPassword() throws IOException {
		for (String service : this.compose.services().keySet()) {
			this.compose.environment(service)
				.entrySet()
				.stream()
				.filter((variable) -> variable.getKey().contains("PASSWORD"))
				.forEach((variable) -> assertThat(variable.getValue()).matches("\\$\\{\\w+:\\?copy .env.example .*}"));
		}
		assertThat(Files.readString(Path.of(".env.example"))).contains("PASSWORD=\n")
			.doesNotContainPattern("PASSWORD=.");
	}

	@Test
	void showsCaughtMailOnThisMachineOnly() {
		assertThat(this.compose.ports("mail")).isNotEmpty().allMatch((port) -> port.startsWith("127.0.0.1:"));
		assertThat(this.compose.ports("postgres")).isEmpty();
	}

	@Test
	void remindsByMailOfATaskKeptInPostgresql() throws Exception {
		GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
		mail.start();
		try (EmbeddedPostgres postgres = postgres(); BinderyProcess bindery = bindery(postgres, mail)) {
			bindery.running();
			bindery.post("/process-definition/key/PartnershipLifecycle/submit-form", """
					{ "variables": { "title": { "value": "Job seekers" }, "purpose": { "value": "Trainers" } } }""");
			bindery.post("/job/" + reminder(postgres) + "/execute", "{}");
			assertThat(mail.getReceivedMessages()).singleElement().satisfies((letter) -> {
				assertThat(letter.getHeader("To", null)).contains("admin@library.example");
				assertThat(letter.getHeader("From", null)).contains("The Public Library", "library@example.org");
			});
		}
		finally {
			mail.stop();
		}
	}

	private EmbeddedPostgres postgres() throws IOException, SQLException {
		EmbeddedPostgres postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
		Map<String, String> settings = this.compose.environment("postgres", CHOSEN);
		try (Connection connection = postgres.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create role %s login password '%s'".formatted(settings.get("POSTGRES_USER"),
					settings.get("POSTGRES_PASSWORD")));
			statement.execute("create database %s owner %s".formatted(settings.get("POSTGRES_DB"),
					settings.get("POSTGRES_USER")));
		}
		return postgres;
	}

	/** The services' names, which mean something to Docker only, become places here. */
	private BinderyProcess bindery(EmbeddedPostgres postgres, GreenMail mail) throws IOException {
		Map<String, String> settings = this.compose.environment("bindery", CHOSEN);
		settings.computeIfPresent("SPRING_DATASOURCE_URL",
				(name, url) -> url.replace("//postgres:5432/", "//127.0.0.1:" + postgres.getPort() + "/"));
		assertThat(settings.replace("SPRING_MAIL_HOST", "127.0.0.1")).isEqualTo("mail");
		assertThat(settings.replace("SPRING_MAIL_PORT", "" + mail.getSmtp().getPort())).isEqualTo("1025");
		return new BinderyProcess(settings, "admin:of the administrator");
	}

	private String reminder(EmbeddedPostgres postgres) throws SQLException {
		String database = this.compose.environment("postgres").get("POSTGRES_DB");
		try (Connection connection = postgres.getDatabase("postgres", database).getConnection();
				Statement statement = connection.createStatement();
				ResultSet jobs = statement
					.executeQuery("select id_ from act_ru_job where handler_cfg_ like '%reminder'")) {
			assertThat(jobs.next()).isTrue();
			return jobs.getString(1);
		}
	}

}
