package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.StepDone;
import org.bindery.identity.Reference;
import org.bindery.needs.Need;
import org.bindery.needs.Needs;
import org.bindery.partnerships.history.StageLog;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the partnership in step with its need and with where its process stands. */
@Component
class StageChanges {

	private final Partnerships partnerships;

	private final Needs needs;

	private final Handovers handovers;

	private final Holds holds;

	private final StageLog log;

	private final WorkingCalendar calendar;

	StageChanges(Partnerships partnerships, Needs needs, Handovers handovers, Holds holds, StageLog log,
			WorkingCalendar calendar) {
		this.partnerships = partnerships;
		this.needs = needs;
		this.handovers = handovers;
		this.holds = holds;
		this.log = log;
		this.calendar = calendar;
	}

	/** A hold does not outlast the partnership's active time. */
	void enter(Reference reference, Stage stage) {
		LocalDate today = this.calendar.today();
		Partnership partnership = this.partnerships.byReference(reference);
		Optional<Hold> hold = this.holds.of(partnership);
		partnership.enter(stage, today);
		hold.filter((held) -> !partnership.standing().isHeld()).ifPresent((held) -> held.end(today));
		if (!partnership.standing().isHeld()) {
			this.log.keep(partnership, this.calendar.now());
		}
		if (stage.isFinal()) {
			this.handovers.cancelOpen(reference);
		}
		waitForNeed(partnership);
	}

	/** From its agreement on, as its terms say. */
	void activate(Reference reference) {
		this.partnerships.byReference(reference).activate(this.calendar);
	}

	/** What was deferred during the hold waits for its need's date still. */
	void resume(Reference reference, Long holdId) {
		this.holds.end(reference, holdId);
		waitForNeed(this.partnerships.byReference(reference));
	}

	private void waitForNeed(Partnership partnership) {
		if (partnership.stage() == Stage.ON_HOLD && !partnership.standing().isHeld()) {
			partnership.standing().resumeOn(resumeOn(partnership.reference()));
		}
	}

	/**
	 * The timer asks for the date before the stage changes: only the need knows it then.
	 */
	LocalDate resumeOn(Reference reference) {
		return need(reference).deferUntil().orElseThrow();
	}

	/** A partnership bears the title of its need, which its assessment may reword. */
	@EventListener
	void rename(StepDone done) {
		if (done.process().equals("NeedsAssessment")) {
			this.partnerships.findByReference(done.reference())
				.ifPresent((partnership) -> partnership.rename(need(done.reference()).title()));
		}
	}

	private Need need(Reference reference) {
		return this.needs.findByReference(reference).orElseThrow();
	}

}
