package org.bindery.activities;

import org.bindery.activities.SettleOverlap.Decision;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.ProcessClass;
import org.bindery.engine.forms.Form;
import org.bindery.engine.forms.FormWords;
import org.bindery.identity.Address;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.words.FormHeading;
import org.bindery.people.Staff;

/** Settles where the library and its partners may do the same work twice. */
@ProcessClass
public class OverlapReview {

	private final Overlaps overlaps;

	private final Partnerships partnerships;

	private final Staff staff;

	private final FormHeading heading;

	private final WorkingCalendar calendar;

	OverlapReview(Overlaps overlaps, Partnerships partnerships, Staff staff, FormHeading heading,
			WorkingCalendar calendar) {
		this.overlaps = overlaps;
		this.partnerships = partnerships;
		this.staff = staff;
		this.heading = heading;
		this.calendar = calendar;
	}

	public Form<SettleOverlap> settleOverlap(Reference reference, Long overlapId) {
		Overlap overlap = overlap(overlapId);
		return this.heading.over(reference, Form.blank(SettleOverlap.class))
			.with("ours", overlap.ours().title())
			.with("theirs", overlap.theirs().title())
			.with("audience", overlap.ours().audience().orElse(""))
			.with("concern", overlap.concern())
			.with("reportedBy", this.staff.nameOf(overlap.reportedBy()))
			.with("reportedOn", FormWords.date(overlap.reportedOn()));
	}

	public Decision settleOverlap(Long overlapId, SettleOverlap form, StaffId person) {
		overlap(overlapId).settle(form.decision().status(), form.division(), person, this.calendar.today());
		return form.decision();
	}

	/** The partners and the contact as a letter's recipients. */
	public String bothSides(Reference reference) {
		return Address.together(this.partnerships.byReference(reference).bothSides());
	}

	private Overlap overlap(Long id) {
		return this.overlaps.findById(id).orElseThrow();
	}

	/** How an overlap ends. */
	public enum Outcome {

		MERGED, COORDINATED, REFERRED, KEPT

	}

}
