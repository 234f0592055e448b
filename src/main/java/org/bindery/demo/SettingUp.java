package org.bindery.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Remembers whether the demo library was set up to its end: who stops Bindery meanwhile
 * has half of one.
 */
@Component
@Profile("demo")
class SettingUp {

	private final JdbcTemplate database;

	SettingUp(JdbcTemplate database) {
		this.database = database;
	}

	void begins(Instant now) {
		this.database.update("insert into demo_set_up (begun_at) values (?)", utc(now));
	}

	void ends(Instant now) {
		this.database.update("update demo_set_up set ended_at = ?", utc(now));
	}

	/** Whether it began and did not come to its end. */
	boolean wasInterrupted() {
		return this.database.queryForObject("select count(*) from demo_set_up where ended_at is null", Long.class) > 0;
	}

	private static OffsetDateTime utc(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
