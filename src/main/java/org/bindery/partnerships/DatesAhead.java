package org.bindery.partnerships;

import java.util.Date;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.Reference;
import org.springframework.stereotype.Component;

/** When a partnership is gone on with, as its terms and its holds say. */
@Component
class DatesAhead {

	private final Partnerships partnerships;

	private final StageChanges stages;

	private final Holds holds;

	private final WorkingCalendar calendar;

	DatesAhead(Partnerships partnerships, StageChanges stages, Holds holds, WorkingCalendar calendar) {
		this.partnerships = partnerships;
		this.stages = stages;
		this.holds = holds;
		this.calendar = calendar;
	}

	Date nextInvitation(Reference reference) {
		return this.holds.notDuring(reference, terms(reference).invitation(this.calendar));
	}

	Date reviewDate(Reference reference) {
		return this.holds.notDuring(reference, terms(reference).review(this.calendar));
	}

	Date termEnd(Reference reference) {
		return this.calendar.endOf(terms(reference).endsOn().orElse(WorkingCalendar.NEVER));
	}

	Date holdUntil(Long holdId) {
		return this.calendar.startOf(this.holds.until(holdId));
	}

	Date resumeOn(Reference reference) {
		return this.calendar.startOf(this.stages.resumeOn(reference));
	}

	private Terms terms(Reference reference) {
		return this.partnerships.byReference(reference).terms();
	}

}
