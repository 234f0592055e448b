package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.Reference;

/**
 * What a partnership plans.
 *
 * @param nextCheckIn null where none is planned
 * @param reviewOn null where none is planned
 */
record PlannedDays(Reference reference, LocalDate nextCheckIn, LocalDate reviewOn) {

	/** Whether something to come is planned for a day on which nobody works. */
	boolean onClosedDay(WorkingCalendar calendar) {
		return Stream.of(this.nextCheckIn, this.reviewOn)
			.filter((day) -> day != null && day.isAfter(calendar.today()))
			.anyMatch((day) -> !calendar.isWorkingDay(day));
	}

}
