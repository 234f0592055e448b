package org.bindery.partnerships;

import java.util.Set;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Deadlines;
import org.bindery.identity.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Moves what is planned for days on which nobody works by the settings of now: a holiday
 * was added, or it was planned before days were kept as they come. What partners are
 * invited to already stays.
 */
@Component
class PlansAtStart {

	private static final Logger log = LoggerFactory.getLogger(PlansAtStart.class);

	private static final Set<String> PLANNED = Set.of("nextCheckIn", "reviewDate");

	private final Partnerships partnerships;

	private final CheckIns checkIns;

	private final Deadlines deadlines;

	private final TransactionOperations transaction;

	private final WorkingCalendar calendar;

	PlansAtStart(Partnerships partnerships, CheckIns checkIns, Deadlines deadlines, TransactionOperations transaction,
			WorkingCalendar calendar) {
		this.partnerships = partnerships;
		this.checkIns = checkIns;
		this.deadlines = deadlines;
		this.transaction = transaction;
		this.calendar = calendar;
	}

	@Order(0)
	@EventListener(ApplicationStartedEvent.class)
	void move() {
		this.partnerships.plannedAfter(this.calendar.today())
			.stream()
			.filter((planned) -> planned.onClosedDay(this.calendar))
			.map(PlannedDays::reference)
			.forEach(this::move);
	}

	private void move(Reference reference) {
		try {
			this.transaction.executeWithoutResult((status) -> keepToWorkingDays(reference));
		}
		catch (ConcurrencyFailureException ex) {
			log.info("{} was changed at the same moment: its plans are looked at again at the next start", reference);
		}
	}

	private void keepToWorkingDays(Reference reference) {
		boolean invited = !this.checkIns.findByReferenceAndStatus(reference, CheckInStatus.PLANNED).isEmpty();
		this.partnerships.lock(reference).orElseThrow().terms().keepToWorkingDays(invited, this.calendar);
		this.partnerships.flush();
		this.deadlines.recalculate(reference, PLANNED);
	}

}
