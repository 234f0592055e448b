package org.bindery.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Lets those who start on the same PostgreSQL start one after the other: the first makes
 * tables, diagrams and the administrator, and the next one finds them. PostgreSQL itself
 * forgets the lock of who dies.
 */
class OneStartAtATime implements ApplicationListener<SpringApplicationEvent>, Ordered {

	private static final Log log = LogFactory.getLog(OneStartAtATime.class);

	/** What Bindery's starts agree on; nobody else does. */
	private static final String KEY = "hashtext('bindery starts')";

	private Optional<Connection> lock = Optional.empty();

	@Override
	public void onApplicationEvent(SpringApplicationEvent event) {
		if (event instanceof ApplicationPreparedEvent prepared) {
			waitForMyTurn(prepared.getApplicationContext().getEnvironment());
		}
		if (event instanceof ApplicationReadyEvent || event instanceof ApplicationFailedEvent) {
			this.lock.ifPresent(OneStartAtATime::close);
			this.lock = Optional.empty();
		}
	}

	private void waitForMyTurn(Environment environment) {
		String url = environment.getProperty("spring.datasource.url", "");
		if (!url.startsWith("jdbc:postgresql:")) {
			return;
		}
		try {
			Connection connection = DriverManager.getConnection(url,
					environment.getProperty("spring.datasource.username"),
					environment.getProperty("spring.datasource.password"));
			this.lock = Optional.of(connection);
			lock(connection);
		}
		catch (SQLException ex) {
			// the pool meets the same, and what it says is explained
			log.debug("No lock for the start", ex);
		}
	}

	private static void lock(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet free = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
			free.next();
			if (!free.getBoolean(1)) {
				log.info("Another Bindery is starting on this database; this one waits for it.");
				statement.execute("select pg_advisory_lock(" + KEY + ")");
			}
		}
	}

	private static void close(Connection connection) {
		try {
			connection.close();
		}
		catch (SQLException ex) {
			log.debug("The lock for the start is gone already", ex);
		}
	}

	@Override
	public int getOrder() {
		return LOWEST_PRECEDENCE;
	}

}
