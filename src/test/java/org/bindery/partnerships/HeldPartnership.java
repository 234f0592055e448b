package org.bindery.partnerships;

import java.time.LocalDate;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Deadlines;
import org.bindery.engine.Processes;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

import static org.mockito.Mockito.reset;

/** An active partnership is put on hold. */
@PartnershipsTest
abstract class HeldPartnership {

	/** Ten working days after today, a Monday. */
	static final LocalDate UNTIL = LocalDate.of(2027, 3, 15);

	static final LocalDate CHECK_IN = LocalDate.of(2027, 4, 1);

	@Autowired
	Holds holds;

	@Autowired
	PartnershipLifecycle lifecycle;

	@Autowired
	Processes processes;

	@Autowired
	Deadlines deadlines;

	@Autowired
	WorkingCalendar calendar;

	@Autowired
	TestClock clock;

	@Autowired
	Road road;

	Reference reference;

	@BeforeEach
	void isActive() {
		this.reference = this.road.anActivePartnership();
		reset(this.processes, this.deadlines);
	}

	void hold(LocalDate until) {
		this.holds.hold(this.reference, " Their hall is flooded ", until, new StaffId("li"));
	}

	void goesOn() {
		this.lifecycle.resume(this.reference, holdOf(this.reference));
	}

	Long holdOf(Reference held) {
		return this.road.reread(held).standing().holdId().orElseThrow();
	}

}
