package org.bindery.storage;

import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** H2 on a disk that becomes full, and has room again. */
@Tag("whole")
class FullDiskTests {

	private static final int CONNECTIONS = 4;

	@TempDir
	Path folder;

	private HikariDataSource pool;

	private JdbcTemplate database;

	private WritingHealthIndicator health;

	@BeforeEach
	void aDatabase() {
		FilePath.register(new FullDisk());
		this.pool = DataSourceBuilder.create()
			.type(HikariDataSource.class)
			.url("jdbc:h2:full:" + this.folder.resolve("bindery") + ";TRACE_LEVEL_FILE=0;WRITE_DELAY=0")
			.username("bindery")
			.build();
		this.pool.setMaximumPoolSize(CONNECTIONS);
		this.pool.setExceptionOverrideClassName(ClosedDatabase.class.getName());
		this.database = new JdbcTemplate(this.pool);
		this.database.execute("create table health_check (checked_at timestamp with time zone not null)");
		this.database.execute("insert into health_check (checked_at) values (current_timestamp)");
		this.database.execute("create table note (text varchar(100000) not null)");
		DefaultConfiguration questions = new DefaultConfiguration();
		questions.set(SQLDialect.H2).set(this.pool);
		new PlainNames().customize(questions);
		this.health = new WritingHealthIndicator(DSL.using(questions), Clock.systemUTC());
	}

	@AfterEach
	void close() {
		FullDisk.makeRoom();
		this.pool.close();
	}

	@Test
	void losesNothingAndGoesOnByItself() {
		assertThat(noted(20)).isEqualTo(20);
		FullDisk.fill();
		int meanwhile = noted(40);
		assertThat(meanwhile).isLessThan(40);
		FullDisk.makeRoom();
		long afterwards = noted(20);
		assertThat(afterwards).as("each connection fails once at most").isGreaterThanOrEqualTo(20 - CONNECTIONS);
		assertThat(this.database.queryForObject("select count(*) from note", Long.class))
			.isEqualTo(20 + meanwhile + afterwards);
	}

	@Test
	void healthTellsTheTruth() {
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
		FullDisk.fill();
		assertThat(IntStream.range(0, 40).mapToObj((time) -> this.health.health()).map(Health::getStatus))
			.contains(Status.DOWN);
		FullDisk.makeRoom();
		assertThat(IntStream.range(0, CONNECTIONS + 1).mapToObj((time) -> this.health.health()).map(Health::getStatus))
			.last()
			.isEqualTo(Status.UP);
	}

	/** How many notes of so many were kept, as it says. */
	private int noted(int notes) {
		return (int) IntStream.range(0, notes).filter((note) -> isKept("a long note ".repeat(2000) + note)).count();
	}

	private boolean isKept(String note) {
		try {
			return this.database.update("insert into note (text) values (?)", note) == 1;
		}
		catch (DataAccessException ex) {
			return false;
		}
	}

}
