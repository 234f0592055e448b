package org.bindery.storage;

import java.time.Clock;

import org.jooq.DSLContext;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

import static org.bindery.tables.storage.HealthCheckTable.HEALTH_CHECK;

/** Whether the database keeps what is written: on a full disk it can only be read. */
@Component
class WritingHealthIndicator extends AbstractHealthIndicator {

	private final DSLContext database;

	private final Clock clock;

	WritingHealthIndicator(DSLContext database, Clock clock) {
		super("The database keeps nothing");
		this.database = database;
		this.clock = clock;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		this.database.update(HEALTH_CHECK).set(HEALTH_CHECK.CHECKED_AT, this.clock.instant()).execute();
		health.up();
	}

}
