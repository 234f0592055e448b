package org.bindery.engine.inside;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The engine's time, which in public nobody asks for or moves. */
public final class EngineTime {

	private EngineTime() {
	}

	public static Instant now() {
		return ClockUtil.getCurrentTime().toInstant();
	}

	/** It stands there from now on. */
	public static void set(Instant time) {
		ClockUtil.setCurrentTime(Date.from(time));
	}

	public static void backToThePresent() {
		ClockUtil.reset();
	}

}
