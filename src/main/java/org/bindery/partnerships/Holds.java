package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Carried;
import org.bindery.engine.CaseHolds;
import org.bindery.engine.Deadlines;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.partnerships.actions.PartnershipActions;
import org.bindery.partnerships.actions.RequiredText;
import org.bindery.partnerships.history.HistoryKeeper;
import org.bindery.partnerships.history.StageLog;
import org.bindery.partnerships.words.InWords;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts partnerships on hold and lets them go on. What is due moves at once by the working
 * days until the date to resume; what of them is not needed is given back. Conflicts and
 * the agreed end do not wait.
 */
@Component
public class Holds implements CaseHolds {

	/** The longest reason, in characters. */
	public static final int LONGEST_REASON = 1000;

	/** What comes by the terms; a hold that moves them lets it be asked for anew. */
	private static final Set<String> PLANNED = Set.of("nextCheckIn", "reviewDate");

	private static final Set<String> UNMOVED = Set.of("termEnds", "resumeDate", "pickUpAgain", "nextCheckIn",
			"reviewDate");

	private final PartnershipActions actions;

	private final Partnerships partnerships;

	private final HoldRepository holds;

	private final CheckIns checkIns;

	private final HistoryKeeper history;

	private final StageLog stages;

	private final Deadlines deadlines;

	private final HoldDates dates;

	private final WorkingCalendar calendar;

	Holds(PartnershipActions actions, Partnerships partnerships, HoldRepository holds, CheckIns checkIns,
			HistoryKeeper history, StageLog stages, Deadlines deadlines, HoldDates dates, WorkingCalendar calendar) {
		this.actions = actions;
		this.partnerships = partnerships;
		this.holds = holds;
		this.checkIns = checkIns;
		this.history = history;
		this.stages = stages;
		this.deadlines = deadlines;
		this.dates = dates;
		this.calendar = calendar;
	}

	/**
	 * Puts a partnership on hold.
	 * @param until the date on which it goes on by itself
	 * @param person the id of the member of staff who asks
	 * @throws Refusal of {@code reason} or {@code until}, or of the whole where the
	 * partnership is on hold already or over
	 */
	@Transactional
	public void hold(Reference reference, String reason, LocalDate until, StaffId person) {
		RequiredText.check("reason", reason, LONGEST_REASON, "partnerships.refusal.holdReasonMissing");
		PartnershipActions.Taken held = this.actions.take(PartnershipAction.HOLD, reference, person,
				"partnerships.refusal.cannotHold");
		Partnership partnership = held.partnership();
		this.dates.check(partnership, until);
		LocalDate today = this.calendar.today();
		int days = this.calendar.daysBetween(today, until);
		if (days > 0) {
			partnership.terms().moveCheckIn(days, this.calendar);
			partnership.terms().moveReview(days, this.calendar);
			moveCheckIns(reference, days);
		}
		Hold hold = this.holds.save(Hold.begun(partnership, reason.strip(), today, until, person));
		partnership.hold(hold.id(), until);
		this.stages.keep(partnership, this.calendar.now());
		held.note("held", "Put on hold until " + InWords.date(until), reason.strip());
		if (days > 0) {
			move(reference, days);
		}
		held.tell("PartnershipHeld", Carried.id("holdId", hold.id()));
	}

	/**
	 * Lets a partnership go on before its date.
	 * @throws Refusal unless it was put on hold
	 */
	@Transactional
	public void resume(Reference reference, StaffId person) {
		PartnershipActions.Taken resumed = this.actions.take(PartnershipAction.RESUME, reference, person,
				"partnerships.refusal.notHeld");
		if (of(resumed.partnership()).filter(this::isEarly).isPresent()) {
			resumed.note("resumed", "Resumed", "Before the date that was planned");
		}
		resumed.tell("PartnershipResumed");
	}

	/** The hold that a partnership is in. */
	public Optional<Hold> of(Partnership partnership) {
		return partnership.standing().holdId().flatMap(this.holds::findById);
	}

	LocalDate until(Long holdId) {
		return this.holds.findById(holdId).orElseThrow().until();
	}

	/**
	 * When a hold ends, on its date or earlier: the partnership goes on in the stage that
	 * it was in, and days that were not needed are given back. Nothing where that hold is
	 * over already, as where the partnership was closed meanwhile.
	 */
	void end(Reference reference, Long holdId) {
		Partnership partnership = this.partnerships.byReference(reference);
		if (partnership.standing().resume(holdId)) {
			this.stages.keep(partnership, this.calendar.now());
			LocalDate today = this.calendar.today();
			Hold hold = this.holds.findById(holdId).orElseThrow();
			hold.end(today);
			if (!isEarly(hold)) {
				this.history.note(reference, "resumedAsPlanned", "Resumed as planned");
				return;
			}
			int unused = this.calendar.daysBetween(today, hold.until());
			if (unused > 0) {
				giveBack(partnership, hold, unused);
			}
		}
	}

	private boolean isEarly(Hold hold) {
		return hold.until().isAfter(this.calendar.today());
	}

	/** What was planned anew during the hold was meant as it is. */
	private void giveBack(Partnership partnership, Hold hold, int days) {
		Terms terms = partnership.terms();
		if (hold.leavesCheckIn(terms)) {
			terms.moveCheckIn(-days, this.calendar);
		}
		if (hold.leavesReview(terms)) {
			terms.moveReview(-days, this.calendar);
		}
		moveCheckIns(partnership.reference(), -days);
		move(partnership.reference(), -days);
	}

	private void moveCheckIns(Reference reference, int days) {
		this.checkIns.findByReferenceAndStatus(reference, CheckInStatus.PLANNED)
			.forEach((checkIn) -> checkIn.move(days, this.calendar));
	}

	private void move(Reference reference, int days) {
		this.deadlines.move(reference, (moment) -> this.calendar.move(moment, days), UNMOVED);
		this.deadlines.recalculate(reference, PLANNED);
	}

	/**
	 * That moment, or the date on which the partnership goes on: nothing comes up before.
	 */
	Date notDuring(Reference reference, Date moment) {
		return heldUntil(reference).map(this.calendar::startOf).filter(moment::before).orElse(moment);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<LocalDate> heldUntil(Reference reference) {
		return this.partnerships.findByReference(reference)
			.map(Partnership::standing)
			.filter(Standing::isHeld)
			.flatMap(Standing::resumeOn);
	}

}
