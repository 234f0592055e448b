package org.bindery.partnerships;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.needs.Need;
import org.bindery.needs.Needs;

import org.springframework.stereotype.Component;

/** Begins partnerships. */
@Component
class NewPartnerships {

	private final Partnerships partnerships;

	private final Needs needs;

	private final WorkingCalendar calendar;

	NewPartnerships(Partnerships partnerships, Needs needs, WorkingCalendar calendar) {
		this.partnerships = partnerships;
		this.needs = needs;
		this.calendar = calendar;
	}

	/** A partnership with a reference of its own and the need that it is for. */
	Partnership raise(String title, String purpose, String person) {
		String reference = "P-%d-%04d".formatted(this.calendar.today().getYear(), this.partnerships.nextNumber());
		Need need = this.needs.raise(reference, title, purpose, person);
		return this.partnerships.save(Partnership.raised(reference, title, need.id(), person));
	}

}
