package org.bindery.partnerships;

import java.util.Date;
import java.util.List;

import org.bindery.engine.ProcessClass;
import org.bindery.engine.forms.Form;
import org.bindery.identity.Address;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.DecideOnAnotherTry.Decision;
import org.bindery.selection.Selections;

/** Carries a partnership from the need to a good ending. */
@ProcessClass
public class PartnershipLifecycle {

	private final Partnerships partnerships;

	private final NewPartnerships newPartnerships;

	private final Designation designation;

	private final AnotherTry anotherTry;

	private final StageChanges stages;

	private final DatesAhead dates;

	private final Selections selections;

	private final Revisions revisions;

	private final Settlement settlement;

	PartnershipLifecycle(Partnerships partnerships, NewPartnerships newPartnerships, Designation designation,
			AnotherTry anotherTry, StageChanges stages, DatesAhead dates, Selections selections, Revisions revisions,
			Settlement settlement) {
		this.partnerships = partnerships;
		this.newPartnerships = newPartnerships;
		this.designation = designation;
		this.anotherTry = anotherTry;
		this.stages = stages;
		this.dates = dates;
		this.selections = selections;
		this.revisions = revisions;
		this.settlement = settlement;
	}

	public RaiseNeed raiseNeed() {
		return Form.blank(RaiseNeed.class);
	}

	/**
	 * Begins a partnership.
	 * @param callersKey the key that the caller has for it; empty for a person in
	 * Tasklist
	 * @return the partnership's own reference
	 */
	public Reference raiseNeed(String callersKey, RaiseNeed form, StaffId person) {
		return this.newPartnerships.raise(form.title(), form.purpose(), person, callersKey).reference();
	}

	/** Whoever raised the need; nobody yet where a partner proposed the partnership. */
	public String designator(Reference reference) {
		return this.designation.designator(reference);
	}

	/** The managers, where a partner proposed the partnership. */
	public List<String> designators(Reference reference) {
		return this.designation.designators(reference);
	}

	public Form<DesignateContact> designateContact(Reference reference) {
		return this.designation.form(reference);
	}

	public void designateContact(Reference reference, DesignateContact form) {
		this.designation.designate(reference, form);
	}

	public void enter(Reference reference, Stage stage) {
		this.stages.enter(reference, stage);
	}

	public Date resumeOn(Reference reference) {
		return this.dates.resumeOn(reference);
	}

	public Form<DecideOnAnotherTry> decideOnAnotherTry(Reference reference) {
		return this.anotherTry.form(reference);
	}

	public Decision decideOnAnotherTry(Reference reference, DecideOnAnotherTry form, StaffId person) {
		return this.anotherTry.decide(reference, form, person);
	}

	public void recordPartners(Reference reference) {
		this.partnerships.byReference(reference).involve(this.selections.choiceFor(reference).orElseThrow());
	}

	public String partners(Reference reference) {
		return Address.together(this.partnerships.byReference(reference).recipients());
	}

	public String depth(Reference reference) {
		return terms(reference).depth().orElseThrow().name();
	}

	public int money(Reference reference) {
		return terms(reference).money();
	}

	public boolean minors(Reference reference) {
		return terms(reference).minors();
	}

	public void activate(Reference reference) {
		this.stages.activate(reference);
	}

	public Date nextInvitation(Reference reference) {
		return this.dates.nextInvitation(reference);
	}

	public Date reviewDate(Reference reference) {
		return this.dates.reviewDate(reference);
	}

	/** One revision at a time: a further wish joins it. */
	public Revision beginRevision(Reference reference) {
		return this.partnerships.byReference(reference).beginRevision() ? Revision.BEGIN : Revision.JOIN;
	}

	/** {@code ONE_PAGE} or {@code FULL}: what is revised has been written down. */
	public String revisionSteps(Reference reference) {
		return this.revisions.steps(reference);
	}

	/** What is wished for after the signature takes another revision. */
	public AnotherRevision endRevision(Reference reference) {
		return this.partnerships.byReference(reference).endRevision() ? AnotherRevision.AGAIN : AnotherRevision.NONE;
	}

	public Date holdUntil(Long holdId) {
		return this.dates.holdUntil(holdId);
	}

	public void resume(Reference reference, Long holdId) {
		this.stages.resume(reference, holdId);
	}

	public Date termEnd(Reference reference) {
		return this.dates.termEnd(reference);
	}

	public void settle(Reference reference) {
		this.settlement.settle(reference);
	}

	/** Whether a wish for a revision begins one. */
	public enum Revision {

		BEGIN, JOIN

	}

	/** Whether a revision is followed by another one at once. */
	public enum AnotherRevision {

		AGAIN, NONE

	}

	private Terms terms(Reference reference) {
		return this.partnerships.byReference(reference).terms();
	}

}
