package org.bindery.demo;

import java.time.Instant;

import org.jooq.DSLContext;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import static org.bindery.tables.demo.DemoSetUpTable.DEMO_SET_UP;

/**
 * Remembers whether the demo library was set up to its end: who stops Bindery meanwhile
 * has half of one.
 */
@Component
@Profile("demo")
class SettingUp {

	private final DSLContext database;

	SettingUp(DSLContext database) {
		this.database = database;
	}

	void begins(Instant now) {
		this.database.insertInto(DEMO_SET_UP, DEMO_SET_UP.BEGUN_AT).values(now).execute();
	}

	void ends(Instant now) {
		this.database.update(DEMO_SET_UP).set(DEMO_SET_UP.ENDED_AT, now).execute();
	}

	/** Whether it began and did not come to its end. */
	boolean wasInterrupted() {
		return this.database.fetchExists(DEMO_SET_UP, DEMO_SET_UP.ENDED_AT.isNull());
	}

}
