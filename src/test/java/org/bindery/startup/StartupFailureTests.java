package org.bindery.startup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import org.bindery.engine.BrokenFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

/** A start that fails says in one sentence what to do. */
@Tag("whole")
@ExtendWith(OutputCaptureExtension.class)
class StartupFailureTests {

	@TempDir
	Path folder;

	@Test
	void namesATakenPort(CapturedOutput output) throws IOException {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			int port = other.getLocalPort();
			fails("--server.port=" + port, "--server.address=127.0.0.1", "--spring.datasource.url=jdbc:h2:mem:port");
			assertThat(lastLine(output)).endsWith(("Port %d is taken by another program: stop that one, or choose "
					+ "another port, for example with the environment variable SERVER_PORT=%d.")
				.formatted(port, port + 1));
		}
	}

	@Test
	void namesADataFileThatAnotherProcessUses(CapturedOutput output) throws IOException {
		Path file = aDataFile();
		try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
			other.lock();
			fails(onData("bindery"));
		}
		assertThat(lastLine(output))
			.endsWith("The data file %s is in use: stop the Bindery that already runs on it, ".formatted(file)
					+ "or give this one another file with spring.datasource.url.");
	}

	@Test
	void namesADamagedDataFile(CapturedOutput output) throws IOException {
		Path file = Files.writeString(this.folder.resolve("bindery.mv.db"), "no data".repeat(10_000));
		fails(onData("bindery"));
		assertThat(lastLine(output)).endsWith(("The data file %s is damaged or none of Bindery's: put your last "
				+ "backup in its place, or move it away to start empty.")
			.formatted(file));
	}

	@Test
	void namesAnEmptyDataFile(CapturedOutput output) throws IOException {
		Path file = Files.createFile(this.folder.resolve("bindery.mv.db"));
		fails(onData("bindery"));
		assertThat(lastLine(output))
			.endsWith("The data file %s is empty: put your last backup in its place, or delete it to start empty."
				.formatted(file));
		assertThat(file).isEmptyFile();
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.99, 0.7, 0.3, 0.01 })
	void namesADataFileOfWhichTheEndIsMissing(double rest, CapturedOutput output) throws IOException {
		Path file = aDataFile();
		try (FileChannel end = FileChannel.open(file, StandardOpenOption.WRITE)) {
			end.truncate((long) (end.size() * rest));
		}
		fails(onData("bindery"));
		assertThat(lastLine(output)).contains("The data file " + file + " is damaged or none of Bindery's: ");
	}

	@Test
	void startsWithAWholeDataFile(CapturedOutput output) throws IOException {
		aDataFile();
		new SpringApplicationBuilder(Start.class)
			.run(onData("bindery"), "--spring.datasource.username=sa", "--server.port=0")
			.close();
		assertThat(output).doesNotContain("The data file");
	}

	@Test
	void namesADataFileOfAnotherUser(CapturedOutput output) throws IOException {
		Path file = aDataFile();
		fails(onData("bindery"), "--spring.datasource.username=somebody");
		assertThat(lastLine(output)).contains("The data file " + file + " was made with another user or password: ");
	}

	@Test
	void namesADataFolderThatCannotBeWritten(CapturedOutput output) throws IOException {
		Files.writeString(this.folder.resolve("data"), "a file where the folder should be");
		fails(onData("data/bindery"));
		assertThat(lastLine(output)).contains("The data file %s cannot be created: make its folder writable "
			.formatted(this.folder.resolve("data/bindery.mv.db")));
	}

	@Test
	void namesAPostgresqlThatIsNotThere(CapturedOutput output) throws IOException {
		int port = aFreePort();
		fails("--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/bindery?password=secret".formatted(port));
		assertThat(lastLine(output))
			.endsWith(("PostgreSQL cannot be reached at jdbc:postgresql://127.0.0.1:%d/bindery: "
					+ "start it, or correct spring.datasource.url.")
				.formatted(port));
	}

	@Test
	void namesAFileThatCannotBeUsed(CapturedOutput output) {
		assertThatException().isThrownBy(() -> new SpringApplicationBuilder(Start.class, Misspelt.class)
			.run("--server.port=0", "--server.address=127.0.0.1", "--spring.datasource.url=jdbc:h2:mem:letter")
			.close());
		assertThat(lastLine(output))
			.endsWith("Nothing was deployed, since a file cannot be used: correct it and start again. "
					+ "letter invitation: there is no ${titel}; processes/needs/needPriority.dmn: not readable");
	}

	private void fails(String... settings) {
		assertThatException().isThrownBy(() -> new SpringApplicationBuilder(Start.class).run(settings).close());
	}

	private String lastLine(CapturedOutput output) {
		assertThat(output).doesNotContain("\tat ").doesNotContain("Exception");
		return output.toString().strip().lines().reduce((first, second) -> second).orElse("");
	}

	private String onData(String name) {
		return "--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve(name) + ";TRACE_LEVEL_FILE=0";
	}

	private Path aDataFile() {
		try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + this.folder.resolve("bindery"), "sa",
				"")) {
			assertThat(connection.isValid(1)).isTrue();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return this.folder.resolve("bindery.mv.db");
	}

	private static int aFreePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/** Fails as the deployment at the start does. */
	static class Misspelt {

		@Bean
		SmartLifecycle deployment() {
			SmartLifecycle deployment = mock(SmartLifecycle.class);
			given(deployment.isAutoStartup()).willReturn(true);
			willThrow(new BrokenFiles(List.of("letter invitation: there is no ${titel}",
					"processes/needs/needPriority.dmn: not readable")))
				.given(deployment)
				.start();
			return deployment;
		}

	}

	/** The part of Bindery in which these failures arise. */
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, ServletWebServerFactoryAutoConfiguration.class })
	static class Start {

		@Bean
		Boolean connected(DataSource data) throws SQLException {
			try (Connection connection = data.getConnection()) {
				return connection.isValid(1);
			}
		}

	}

}
