package org.bindery.activities;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Carried;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.partnerships.actions.PartnershipActions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes up overlaps that somebody has found. */
@Component
public class OverlapReports {

	private final Activities activities;

	private final Overlaps overlaps;

	private final PartnershipActions actions;

	private final WorkingCalendar calendar;

	OverlapReports(Activities activities, Overlaps overlaps, PartnershipActions actions, WorkingCalendar calendar) {
		this.activities = activities;
		this.overlaps = overlaps;
		this.actions = actions;
		this.calendar = calendar;
	}

	/**
	 * Takes an overlap up and begins to settle it.
	 * @param person the id of the member of staff who reports it
	 * @return the overlap's id
	 * @throws Refusal of a field; of the whole unless the partnership is active, and
	 * while the same overlap is being settled
	 */
	@Transactional
	public Long report(Reference reference, ReportedOverlap reported, StaffId person) {
		refuseGaps(reported);
		PartnershipActions.Taken report = this.actions.take(PartnershipAction.REPORT_OVERLAP, reference, person,
				"activities.refusal.notActive");
		Long id = save(reference, reported, person).id();
		report.note("overlapReported", "Overlap reported", reported.concern());
		report.tell("OverlapReported", Carried.id("overlapId", id));
		return id;
	}

	private Overlap save(Reference reference, ReportedOverlap reported, StaffId person) {
		Activity ours = this.activities.ours(reference, reported.ours());
		Activity theirs = this.activities.theirs(reference, reported.theirs());
		if (this.overlaps.existsByOursAndTheirsAndStatus(ours, theirs, OverlapStatus.OPEN)) {
			throw new Refusal("", "activities.refusal.alreadyReported");
		}
		if (!reported.audience().isEmpty()) {
			ours.serves(reported.audience());
			theirs.serves(reported.audience());
		}
		return this.overlaps.save(Overlap.reported(ours, theirs, reported.concern(), person, this.calendar.today()));
	}

	private static void refuseGaps(ReportedOverlap reported) {
		refuseUnfit("ours", reported.ours(), ReportedOverlap.LONGEST_TITLE);
		refuseUnfit("theirs", reported.theirs(), ReportedOverlap.LONGEST_TITLE);
		refuseLonger("audience", reported.audience(), ReportedOverlap.LONGEST_TITLE);
		refuseUnfit("concern", reported.concern(), ReportedOverlap.LONGEST_CONCERN);
	}

	private static void refuseUnfit(String field, String text, int longest) {
		if (text.isEmpty()) {
			throw new Refusal(field, "activities.refusal.missing");
		}
		refuseLonger(field, text, longest);
	}

	private static void refuseLonger(String field, String text, int longest) {
		if (text.length() > longest) {
			throw new Refusal(field, "activities.refusal.tooLong", longest);
		}
	}

}
