package org.bindery.storage;

import java.time.Clock;
import java.time.OffsetDateTime;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whether the database keeps what is written: on a full disk it can only be read. */
@Component
class WritingHealthIndicator extends AbstractHealthIndicator {

	private final JdbcTemplate database;

	private final Clock clock;

	WritingHealthIndicator(JdbcTemplate database, Clock clock) {
		super("The database keeps nothing");
		this.database = database;
		this.clock = clock;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		this.database.update("update health_check set checked_at = ?", OffsetDateTime.now(this.clock));
		health.up();
	}

}
