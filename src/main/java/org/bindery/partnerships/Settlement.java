package org.bindery.partnerships;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.communication.LetterBook;
import org.bindery.identity.Reference;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Settles by name what ending a partnership would leave open. */
@Component
class Settlement {

	private final Partnerships partnerships;

	private final CheckIns checkIns;

	private final LetterBook letters;

	private final ApplicationEventPublisher events;

	private final WorkingCalendar calendar;

	Settlement(Partnerships partnerships, CheckIns checkIns, LetterBook letters, ApplicationEventPublisher events,
			WorkingCalendar calendar) {
		this.partnerships = partnerships;
		this.checkIns = checkIns;
		this.letters = letters;
		this.events = events;
		this.calendar = calendar;
	}

	void settle(Reference reference) {
		Partnership partnership = this.partnerships.byReference(reference);
		String reason = partnership.settle(this.calendar.today());
		this.checkIns.findByReferenceAndStatus(reference, CheckInStatus.PLANNED)
			.forEach((checkIn) -> checkIn.cancel(reason, this.calendar.now()));
		this.letters.withdrawUnsent(reference);
		this.events.publishEvent(new PartnershipEnded(reference, reason, this.calendar.today()));
	}

}
