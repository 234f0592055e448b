package org.bindery.startup;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A start that succeeds says where to go, and nothing is silenced any more. */
@Tag("whole")
@ExtendWith(OutputCaptureExtension.class)
class StartupTests {

	@Test
	void namesThePagesAndTheSignInsOfTheDemoLast(CapturedOutput output) {
		start("--spring.profiles.active=demo", "--local.server.port=8080");
		assertThat(output.toString().strip()).endsWith("""
				Bindery runs:
				  Home      http://localhost:8080/
				  Tasklist  http://localhost:8080/camunda/app/tasklist/
				  Cockpit   http://localhost:8080/camunda/app/cockpit/
				  Admin     http://localhost:8080/camunda/app/admin/
				Sign in as contact, contact2, manager, analyst or admin; the password is the name.""");
	}

	@Test
	void namesNoSignInsWithoutTheDemo(CapturedOutput output) {
		start();
		assertThat(output).doesNotContain("Sign in as");
	}

	@Test
	void silencesThePoolOnlyWhileStarting() {
		start();
		assertThat(LoggingSystem.get(getClass().getClassLoader())
			.getLoggerConfiguration("com.zaxxer.hikari.pool.HikariPool")
			.getEffectiveLevel()).isEqualTo(LogLevel.INFO);
	}

	private static void start(String... settings) {
		try (ConfigurableApplicationContext bindery = new SpringApplicationBuilder(DemoAddresses.class)
			.web(WebApplicationType.NONE)
			.run(settings)) {
			assertThat(bindery.isRunning()).isTrue();
		}
	}

}
