package org.bindery.engine.steps;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.CaseHolds;
import org.bindery.engine.inside.CaseHere;
import org.bindery.identity.Reference;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Counts working days for diagrams. While a case is on hold they begin with the date on
 * which it goes on; confidential cases, such as conflicts, do not wait.
 */
@Component
public class WorkingDays {

	private final WorkingCalendar calendar;

	private final ProcessClasses processClasses;

	private final ObjectProvider<CaseHolds> holds;

	WorkingDays(WorkingCalendar calendar, ProcessClasses processClasses, ObjectProvider<CaseHolds> holds) {
		this.calendar = calendar;
		this.processClasses = processClasses;
		this.holds = holds;
	}

	/**
	 * The end of the working day that many working days from today, or from the end of
	 * the hold; 0 is that day's or the next one's.
	 */
	public Date in(int days) {
		return heldUntil().map((date) -> this.calendar.endOf(this.calendar.move(date, days)))
			.orElseGet(() -> this.calendar.in(days));
	}

	private Optional<LocalDate> heldUntil() {
		// no case runs where an administrator has a timer's date counted anew
		return CaseHere.running()
			.filter((execution) -> !CaseHere.process().map(this.processClasses::confidential).orElseThrow())
			.flatMap((execution) -> this.holds.stream()
				.flatMap((hold) -> hold.heldUntil(new Reference(execution.getProcessBusinessKey())).stream())
				.findFirst());
	}

}
