package org.bindery.partnerships;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that the test moves; it begins on Monday, March 1, 2027, in the morning. */
public class TestClock extends Clock {

	/** The first day. */
	public static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

	private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

	private Instant now;

	TestClock() {
		isOn(TODAY);
	}

	/** Moves to ten o'clock of that day in the library. */
	public void isOn(LocalDate date) {
		this.now = date.atTime(LocalTime.of(10, 0)).atZone(NEW_YORK).toInstant();
	}

	void isAt(Instant moment) {
		this.now = moment;
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

}
