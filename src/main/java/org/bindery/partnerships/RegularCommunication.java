package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.ProcessClass;
import org.bindery.engine.forms.Form;
import org.bindery.engine.forms.FormWords;
import org.bindery.identity.Address;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.LogCheckIn.Decision;
import org.bindery.partnerships.words.FormHeading;
import org.bindery.people.Role;

/** One check-in of a partnership: invited to, held or missed, and followed up. */
@ProcessClass
public class RegularCommunication {

	/** Working days after which a check-in that nobody logged counts as missed. */
	private static final int PATIENCE = 5;

	private final Partnerships partnerships;

	private final CheckIns checkIns;

	private final FormHeading heading;

	private final WorkingCalendar calendar;

	RegularCommunication(Partnerships partnerships, CheckIns checkIns, FormHeading heading, WorkingCalendar calendar) {
		this.partnerships = partnerships;
		this.checkIns = checkIns;
		this.heading = heading;
		this.calendar = calendar;
	}

	public Long planCheckIn(Reference reference) {
		Terms terms = this.partnerships.byReference(reference).terms();
		return this.checkIns.save(CheckIn.planned(reference, terms.settleCheckIn(this.calendar))).id();
	}

	public String partners(Reference reference) {
		return Address.together(this.partnerships.byReference(reference).recipients());
	}

	public Form<LogCheckIn> logCheckIn(Reference reference, Long checkInId) {
		CheckIn checkIn = checkIn(checkInId);
		Terms terms = this.partnerships.byReference(reference).terms();
		boolean past = !checkIn.plannedFor().isAfter(this.calendar.today());
		LogCheckIn form = new LogCheckIn(null, past ? checkIn.plannedFor() : null, null, null, null,
				terms.suggestedNext(checkIn.plannedFor(), this.calendar));
		return this.heading.over(reference, form).with("plannedFor", FormWords.date(checkIn.plannedFor()));
	}

	public Decision logCheckIn(Reference reference, Long checkInId, LogCheckIn form, StaffId person) {
		form.refuseGaps();
		CheckIn checkIn = checkIn(checkInId);
		switch (form.decision()) {
			case HELD -> checkIn.held(form.heldOn(), form.summary(), Optional.ofNullable(form.agreedNext()), person,
					this.calendar.now());
			case MISSED -> checkIn.missed(form.reason(), person, this.calendar.now());
		}
		planNext(checkIn, Optional.ofNullable(form.nextCheckIn()));
		return form.decision();
	}

	public Date checkInDue(Long checkInId) {
		return this.calendar.endOf(checkIn(checkInId).plannedFor());
	}

	public Date missedAfter(Long checkInId) {
		return this.calendar.endOf(this.calendar.plus(checkIn(checkInId).plannedFor(), PATIENCE));
	}

	public void recordMissed(Long checkInId) {
		CheckIn checkIn = checkIn(checkInId);
		checkIn.notLogged("Nobody logged it in time", this.calendar.now());
		planNext(checkIn, Optional.empty());
	}

	/** The managers as a letter's recipients. */
	public String managers() {
		return new Address.Group(Role.MANAGER.group()).text();
	}

	private void planNext(CheckIn checkIn, Optional<LocalDate> wish) {
		this.partnerships.byReference(checkIn.reference()).terms().planNext(checkIn.plannedFor(), wish, this.calendar);
	}

	private CheckIn checkIn(Long id) {
		return this.checkIns.findById(id).orElseThrow();
	}

	/** How a check-in ends. */
	public enum Outcome {

		HELD, MISSED

	}

}
