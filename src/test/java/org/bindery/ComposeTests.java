package org.bindery;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;

import javax.sql.DataSource;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

import static org.assertj.core.api.Assertions.assertThat;

/** Bindery runs with the settings that {@code docker-compose.yml} gives it. */
class ComposeTests {

	private static final Map<String, String> CHOSEN = Map.of("POSTGRES_PASSWORD", "of the database",
			"BINDERY_ADMINISTRATOR_PASSWORD", "of the administrator");

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
	void startsOnPostgresqlAndSendsMail() throws Exception {
		GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
		mail.start();
		try (EmbeddedPostgres postgres = postgres(); ConfigurableApplicationContext bindery = bindery(postgres, mail)) {
			assertThat(productOf(bindery.getBean(DataSource.class))).isEqualTo("PostgreSQL");
			String address = "http://127.0.0.1:" + bindery.getEnvironment().getProperty("local.server.port");
			assertThat(get(address + "/actuator/health", "").body()).contains("\"UP\"");
			assertThat(
					get(address + "/engine-rest/engine/compose/user/count", "admin:of the administrator").statusCode())
				.isEqualTo(200);

			SimpleMailMessage letter = new SimpleMailMessage();
			letter.setTo("partner@example.org");
			letter.setSubject("Invitation");
			letter.setText("Come and see us.");
			bindery.getBean(JavaMailSender.class).send(letter);
			assertThat(mail.getReceivedMessages()).extracting((message) -> message.getSubject())
				.containsExactly("Invitation");
		}
		finally {
			mail.stop();
		}
	}

	private EmbeddedPostgres postgres() throws IOException, SQLException {
		EmbeddedPostgres postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
		Map<String, Object> settings = this.compose.environment("postgres", CHOSEN);
		try (Connection connection = postgres.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create role %s login password '%s'".formatted(settings.get("POSTGRES_USER"),
					settings.get("POSTGRES_PASSWORD")));
			statement.execute("create database %s owner %s".formatted(settings.get("POSTGRES_DB"),
					settings.get("POSTGRES_USER")));
		}
		return postgres;
	}

	private ConfigurableApplicationContext bindery(EmbeddedPostgres postgres, GreenMail mail) {
		Map<String, Object> settings = this.compose.environment("bindery", CHOSEN);
		// The services' names mean something to Docker only
		settings.computeIfPresent("SPRING_DATASOURCE_URL",
				(name, url) -> url.toString().replace("//postgres:5432/", "//127.0.0.1:" + postgres.getPort() + "/"));
		assertThat(settings.replace("SPRING_MAIL_HOST", "127.0.0.1")).isEqualTo("mail");
		settings.put("SPRING_MAIL_PORT", mail.getSmtp().getPort());
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new SystemEnvironmentPropertySource("compose-systemEnvironment", settings));
		// The engine has a name of its own since other tests' engines run beside it
		return new SpringApplicationBuilder(Bindery.class).environment(environment)
			.run("--server.port=0", "--server.address=127.0.0.1", "--camunda.bpm.process-engine-name=compose",
					// Camunda's webapps are statics: those of this application would end
					// with it for all
					"--camunda.bpm.webapp.enabled=false");
	}

	private static String productOf(DataSource data) throws SQLException {
		try (Connection connection = data.getConnection()) {
			return connection.getMetaData().getDatabaseProductName();
		}
	}

	private static HttpResponse<String> get(String address, String signIn) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
		if (!signIn.isEmpty()) {
			request.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString(signIn.getBytes(StandardCharsets.UTF_8)));
		}
		return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
