package org.bindery.conflicts;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.partnerships.PartnershipEnded;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody settles what is left of a conflict when its partnership is over. */
@Component
class ConflictEndings {

	private final Conflicts conflicts;

	private final WorkingCalendar calendar;

	ConflictEndings(Conflicts conflicts, WorkingCalendar calendar) {
		this.conflicts = conflicts;
		this.calendar = calendar;
	}

	@EventListener
	void end(PartnershipEnded ended) {
		this.conflicts.findByReferenceAndClosedAtIsNull(ended.reference())
			.forEach((conflict) -> conflict.overtaken(this.calendar.now()));
	}

}
