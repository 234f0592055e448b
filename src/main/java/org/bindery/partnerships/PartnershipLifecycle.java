package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Choice;
import org.bindery.engine.Form;
import org.bindery.engine.ProcessClass;
import org.bindery.engine.Refusal;
import org.bindery.partnerships.DecideOnAnotherTry.Decision;
import org.bindery.people.Staff;
import org.bindery.selection.Selections;

/** Carries a partnership from the need to a good ending. */
@ProcessClass
public class PartnershipLifecycle {

	private final Partnerships partnerships;

	private final NewPartnerships newPartnerships;

	private final StageChanges stages;

	private final Settlement settlement;

	private final Staff staff;

	private final Selections selections;

	private final FormHeading heading;

	private final HistoryKeeper history;

	private final WorkingCalendar calendar;

	PartnershipLifecycle(Partnerships partnerships, NewPartnerships newPartnerships, StageChanges stages,
			Settlement settlement, Staff staff, Selections selections, FormHeading heading, HistoryKeeper history,
			WorkingCalendar calendar) {
		this.partnerships = partnerships;
		this.newPartnerships = newPartnerships;
		this.stages = stages;
		this.settlement = settlement;
		this.staff = staff;
		this.selections = selections;
		this.heading = heading;
		this.history = history;
		this.calendar = calendar;
	}

	public RaiseNeed raiseNeed() {
		return new RaiseNeed(null, null);
	}

	/**
	 * Begins a partnership.
	 * @param reference the key that the caller has for it; empty for a person in Tasklist
	 * @return the partnership's own reference
	 */
	public String raiseNeed(String reference, RaiseNeed form, String person) {
		return this.newPartnerships.raise(form.title(), form.purpose(), person, reference).reference();
	}

	public Form<DesignateContact> designateContact(String reference) {
		List<Choice> choices = this.staff.choices();
		Partnership partnership = this.partnerships.byReference(reference);
		String contact = partnership.contact().orElse(partnership.raisedBy());
		DesignateContact form = new DesignateContact(isOffered(contact, choices) ? contact : null, partnership.team());
		return this.heading.over(reference, form).with("contactOptions", choices).with("teamOptions", choices);
	}

	public void designateContact(String reference, DesignateContact form) {
		List<Choice> choices = this.staff.choices();
		if (!isOffered(form.contact(), choices)) {
			throw Refusal.unknownOption("contact", form.contact());
		}
		form.team().stream().filter((member) -> !isOffered(member, choices)).findFirst().ifPresent((member) -> {
			throw Refusal.unknownOption("team", member);
		});
		this.partnerships.byReference(reference).designate(form.contact(), form.team());
	}

	private static boolean isOffered(String person, List<Choice> choices) {
		return choices.stream().anyMatch((choice) -> choice.value().equals(person));
	}

	public void enter(String reference, Stage stage) {
		this.stages.enter(reference, stage);
	}

	public Date resumeOn(String reference) {
		return this.calendar.startOf(this.stages.resumeOn(reference));
	}

	public Form<DecideOnAnotherTry> decideOnAnotherTry(String reference) {
		boolean agreeing = this.partnerships.byReference(reference).stage() == Stage.AGREEING;
		return this.heading.over(reference, new DecideOnAnotherTry(null, null))
			.with("situation",
					agreeing ? "No agreement was reached." : "No suitable partner was found, or none accepted.");
	}

	public Decision decideOnAnotherTry(String reference, DecideOnAnotherTry form, String person) {
		boolean declined = form.decision() == Decision.DECLINE;
		if (declined) {
			this.partnerships.byReference(reference).decline(form.reason(), person);
		}
		this.history.note(reference, person, "decideOnAnotherTry", declined ? "Why it ends" : "Why another try",
				form.reason());
		return form.decision();
	}

	public void recordPartners(String reference) {
		this.partnerships.byReference(reference).involve(this.selections.choiceFor(reference).orElseThrow());
	}

	public String partners(String reference) {
		return this.partnerships.byReference(reference).recipients();
	}

	public String depth(String reference) {
		return terms(reference).depth().orElseThrow().name();
	}

	public int money(String reference) {
		return terms(reference).money();
	}

	public boolean minors(String reference) {
		return terms(reference).minors();
	}

	public void activate(String reference) {
		LocalDate today = this.calendar.today();
		this.partnerships.byReference(reference).activate(today, this.calendar.plus(today.plusDays(1), -1));
	}

	public Date nextInvitation(String reference) {
		return terms(reference).invitation(this.calendar);
	}

	public Date termEnd(String reference) {
		return this.calendar.endOf(terms(reference).endsOn().orElse(WorkingCalendar.NEVER));
	}

	public void settle(String reference) {
		this.settlement.settle(reference);
	}

	private Terms terms(String reference) {
		return this.partnerships.byReference(reference).terms();
	}

}
