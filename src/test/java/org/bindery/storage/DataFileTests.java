package org.bindery.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** H2's file is known by its address, written at once, and its owner's alone. */
@Tag("whole")
class DataFileTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "jdbc:h2:file:/srv/bindery;TRACE_LEVEL_FILE=0, /srv/bindery.mv.db",
			"jdbc:h2:/srv/bindery, /srv/bindery.mv.db", "jdbc:h2:file:/srv/../opt/bindery, /opt/bindery.mv.db" })
	void isWhereTheAddressSays(String url, Path file) {
		assertThat(DataFile.of(with(url))).contains(new DataFile(file.toAbsolutePath()));
	}

	@Test
	void isInTheHomeOfWhoeverSaysSo() {
		assertThat(DataFile.of(with("jdbc:h2:~/bindery")))
			.contains(new DataFile(Path.of(System.getProperty("user.home"), "bindery.mv.db")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:mem:bindery", "jdbc:h2:tcp://localhost/~/bindery",
			"jdbc:postgresql://localhost:5432/bindery", "" })
	void isNotWhereDataIsElsewhere(String url) {
		assertThat(DataFile.of(with(url))).isEmpty();
	}

	@Test
	void isNoLongerThanWhatIsInUseNeeds() throws Exception {
		long untidy = lengthAfterWriting("untidy", (connection) -> {
		});
		assertThat(lengthAfterWriting("tidy", TidiedDataFile::tidyUp)).isLessThan(untidy * 2 / 3);
	}

	@ParameterizedTest
	@CsvSource({ "jdbc:h2:file:/srv/bindery, jdbc:h2:file:/srv/bindery;WRITE_DELAY=0",
			"jdbc:h2:~/bindery;TRACE_LEVEL_FILE=0, jdbc:h2:~/bindery;TRACE_LEVEL_FILE=0;WRITE_DELAY=0",
			"jdbc:h2:~/bindery;write_delay=100, jdbc:h2:~/bindery;write_delay=100",
			"jdbc:postgresql://localhost:5432/bindery, jdbc:postgresql://localhost:5432/bindery" })
	void isWrittenAtOnceUnlessSomebodyWantsItOtherwise(String url, String used) {
		MockEnvironment environment = with(url);
		new WrittenAtOnce().postProcessEnvironment(environment, new SpringApplication());
		assertThat(environment.getProperty("spring.datasource.url")).isEqualTo(used);
	}

	@Test
	void healthLooksAtItsDisk() {
		MockEnvironment environment = with("jdbc:h2:file:/srv/bindery");
		new WrittenAtOnce().postProcessEnvironment(environment, new SpringApplication());
		assertThat(environment.getProperty("management.health.diskspace.path"))
			.isEqualTo(Path.of("/srv").toAbsolutePath().toString());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void isReadByItsOwnerOnly() throws IOException {
		prepared("data/bindery");
		assertThat(rights(this.folder.resolve("data"))).isEqualTo("rwx------");
		Path file = Files.writeString(this.folder.resolve("data/bindery.mv.db"), "made by H2");
		new GuardedDataFile().onApplicationEvent(new ApplicationStartedEvent(new SpringApplication(), new String[0],
				context("data/bindery"), Duration.ZERO));
		assertThat(rights(file)).isEqualTo("rw-------");
	}

	@Test
	void isNotMadeByAStartThatComesToNothing() {
		prepared("data/bindery");
		assertThat(this.folder.resolve("data/bindery.mv.db")).doesNotExist();
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void isClosedToOthersWhereItWasOpen() throws IOException {
		Path file = Files.writeString(this.folder.resolve("bindery.mv.db"), "data");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
		prepared("bindery");
		assertThat(rights(file)).isEqualTo("rw-------");
	}

	private void prepared(String name) {
		new GuardedDataFile()
			.onApplicationEvent(new ApplicationPreparedEvent(new SpringApplication(), new String[0], context(name)));
	}

	private GenericApplicationContext context(String name) {
		GenericApplicationContext context = new GenericApplicationContext();
		context.setEnvironment(new MockEnvironment().withProperty("spring.datasource.url",
				"jdbc:h2:file:" + this.folder.resolve(name)));
		return context;
	}

	private static String rights(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	private long lengthAfterWriting(String name, Tidying tidying) throws Exception {
		String url = "jdbc:h2:file:" + this.folder.resolve(name);
		// what nobody uses is overwritten at once instead of after 45 seconds
		try (Connection connection = DriverManager.getConnection(url + ";WRITE_DELAY=0;RETENTION_TIME=0");
				Statement database = connection.createStatement()) {
			for (int table = 0; table < 20; table++) {
				database.execute("create table letters" + table + " as select x as id, rand() as nonce,"
						+ " repeat('word ', 60) as text from system_range(1, 500)");
			}
			connection.setAutoCommit(false);
			for (int commit = 1; commit <= 300; commit++) {
				for (int table = 0; table < 20; table++) {
					database.execute(
							"update letters%d set nonce = rand() where id = %d".formatted(table, 1 + 7 * commit % 300));
				}
				database.execute("""
						insert into letters%d select 1000 * %d + x, rand(), repeat('word ', 60) from system_range(1, 30)
						""".formatted(commit % 20, commit));
				connection.commit();
				if (commit % 20 == 0) {
					tidying.tidyUp(connection);
				}
			}
			return Files.size(DataFile.of(with(url)).orElseThrow().path());
		}
	}

	private interface Tidying {

		void tidyUp(Connection connection) throws SQLException;

	}

	private static MockEnvironment with(String url) {
		return new MockEnvironment().withProperty("spring.datasource.url", url);
	}

}
