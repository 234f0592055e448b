package org.bindery.partnerships;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
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

	/**
	 * A partnership with a reference of its own and the need that it is for.
	 * @param callersKey the key under which another system asks for it; may be blank
	 */
	Partnership raise(String title, String purpose, StaffId person, String callersKey) {
		Reference reference = nextReference();
		Need need = this.needs.raise(reference, title, purpose, person);
		Partnership partnership = Partnership.raised(reference, title, need.id(), person);
		if (!callersKey.isBlank()) {
			partnership.origin().knownElsewhereAs(callersKey);
		}
		return this.partnerships.save(partnership);
	}

	Reference nextReference() {
		return Reference.numbered(this.calendar.today().getYear(), this.partnerships.nextNumber());
	}

	/** Stores what the engine's queries have to find. */
	void flush() {
		this.partnerships.flush();
	}

}
