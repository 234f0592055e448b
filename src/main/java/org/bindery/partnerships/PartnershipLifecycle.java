package org.bindery.partnerships;

import java.util.Date;
import java.util.List;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.ProcessClass;
import org.bindery.engine.forms.Choice;
import org.bindery.engine.forms.Form;
import org.bindery.engine.forms.FormWords;
import org.bindery.identity.Address;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.DecideOnAnotherTry.Decision;
import org.bindery.partnerships.history.HistoryKeeper;
import org.bindery.partnerships.words.FormHeading;
import org.bindery.partnerships.words.HowItBegan;
import org.bindery.people.Role;
import org.bindery.selection.Selections;

/** Carries a partnership from the need to a good ending. */
@ProcessClass
public class PartnershipLifecycle {

	private final Partnerships partnerships;

	private final NewPartnerships newPartnerships;

	private final StageChanges stages;

	private final Settlement settlement;

	private final ContactOffers offers;

	private final Holds holds;

	private final Revisions revisions;

	private final Selections selections;

	private final HowItBegan wishes;

	private final FormHeading heading;

	private final HistoryKeeper history;

	private final WorkingCalendar calendar;

	PartnershipLifecycle(Partnerships partnerships, NewPartnerships newPartnerships, StageChanges stages,
			Settlement settlement, ContactOffers offers, Holds holds, Revisions revisions, Selections selections,
			HowItBegan wishes, FormHeading heading, HistoryKeeper history, WorkingCalendar calendar) {
		this.partnerships = partnerships;
		this.newPartnerships = newPartnerships;
		this.stages = stages;
		this.settlement = settlement;
		this.offers = offers;
		this.holds = holds;
		this.revisions = revisions;
		this.selections = selections;
		this.wishes = wishes;
		this.heading = heading;
		this.history = history;
		this.calendar = calendar;
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
		Partnership partnership = this.partnerships.byReference(reference);
		return partnership.origin().proposedBy().isPresent() ? null : partnership.origin().raisedBy().text();
	}

	/** The managers, where a partner proposed the partnership. */
	public List<String> designators(Reference reference) {
		return this.partnerships.byReference(reference).origin().proposedBy().isPresent()
				? List.of(Role.MANAGER.group()) : List.of();
	}

	public Form<DesignateContact> designateContact(Reference reference) {
		List<Choice> choices = this.offers.choices();
		Partnership partnership = this.partnerships.byReference(reference);
		StaffId contact = partnership.contact().orElse(partnership.origin().raisedBy());
		DesignateContact form = new DesignateContact(this.offers.ifOffered(contact),
				partnership.team().stream().map(StaffId::text).toList());
		return this.wishes.told(this.heading.over(reference, form), partnership)
			.with("contactOptions", choices)
			.with("teamOptions", choices);
	}

	public void designateContact(Reference reference, DesignateContact form) {
		this.partnerships.byReference(reference).designate(this.offers.chosen(form.contact(), form.team()));
	}

	public void enter(Reference reference, Stage stage) {
		this.stages.enter(reference, stage);
	}

	public Date resumeOn(Reference reference) {
		return this.calendar.startOf(this.stages.resumeOn(reference));
	}

	public Form<DecideOnAnotherTry> decideOnAnotherTry(Reference reference) {
		boolean agreeing = this.partnerships.byReference(reference).stage() == Stage.AGREEING;
		return this.heading.over(reference, Form.blank(DecideOnAnotherTry.class))
			.with("situation",
					FormWords.say(agreeing ? "partnerships.form.noAgreement" : "partnerships.form.noPartner"));
	}

	public Decision decideOnAnotherTry(Reference reference, DecideOnAnotherTry form, StaffId person) {
		boolean declined = form.decision() == Decision.DECLINE;
		if (declined) {
			this.partnerships.byReference(reference).endsBecause(form.reason(), person);
		}
		this.history.note(reference, person, "decideOnAnotherTry", declined ? "Why it ends" : "Why another try",
				form.reason());
		return form.decision();
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
		this.partnerships.byReference(reference).activate(this.calendar);
	}

	public Date nextInvitation(Reference reference) {
		return this.holds.notDuring(reference, terms(reference).invitation(this.calendar));
	}

	public Date reviewDate(Reference reference) {
		return this.holds.notDuring(reference, terms(reference).review(this.calendar));
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
		return this.calendar.startOf(this.holds.until(holdId));
	}

	public void resume(Reference reference, Long holdId) {
		this.stages.resume(reference, holdId);
	}

	public Date termEnd(Reference reference) {
		return this.calendar.endOf(terms(reference).endsOn().orElse(WorkingCalendar.NEVER));
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
