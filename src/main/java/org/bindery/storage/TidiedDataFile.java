package org.bindery.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/**
 * H2 tidies up its file by itself only while it writes behind. Written at once, the file
 * would grow with every commit, for ever: what is still in use of its old parts is
 * written anew here, so that their room is used again.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TidiedDataFile implements SchedulingConfigurer {

	/** In percent: above it the file is left alone. */
	private static final int USED = 50;

	/** In bytes, for each round; commits wait for the round under way. */
	private static final int WRITTEN = 4 << 20;

	private static final int MOST_ROUNDS = 20;

	private final DataSource dataSource;

	private final Environment environment;

	private final Duration pause;

	TidiedDataFile(DataSource dataSource, Environment environment,
			@Value("${bindery.data-file.tidied-every}") Duration pause) {
		this.dataSource = dataSource;
		this.environment = environment;
		this.pause = pause;
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar tasks) {
		if (DataFile.of(this.environment).isPresent()) {
			tasks.addFixedDelayTask(this::tidyUp, this.pause);
		}
	}

	private void tidyUp() {
		try (Connection connection = this.dataSource.getConnection()) {
			tidyUp(connection);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The data file was not tidied up", ex);
		}
	}

	static void tidyUp(Connection connection) throws SQLException {
		SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
		MVStore store = session.getDatabase().getStore().getMvStore();
		int rounds = 0;
		while (rounds < MOST_ROUNDS && store.compact(USED, WRITTEN)) {
			rounds++;
		}
	}

}
