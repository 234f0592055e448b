package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Processes;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.actions.RequiredText;
import org.bindery.partnerships.history.HistoryKeeper;
import org.bindery.partnerships.words.InWords;
import org.bindery.people.ContactTeam;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records partnerships that run already: straight into their active time. */
@Component
public class Recordings {

	/** The longest title, in characters. */
	public static final int LONGEST_TITLE = 120;

	/** The longest purpose, in characters. */
	public static final int LONGEST_PURPOSE = 2000;

	private final NewPartnerships newPartnerships;

	private final NamedPartners partners;

	private final ContactOffers offers;

	private final HistoryKeeper history;

	private final Processes processes;

	private final WorkingCalendar calendar;

	Recordings(NewPartnerships newPartnerships, NamedPartners partners, ContactOffers offers, HistoryKeeper history,
			Processes processes, WorkingCalendar calendar) {
		this.newPartnerships = newPartnerships;
		this.partners = partners;
		this.offers = offers;
		this.history = history;
		this.processes = processes;
		this.calendar = calendar;
	}

	/**
	 * Records a partnership.
	 * @param person the id of the member of staff who records it
	 * @return its reference
	 * @throws Refusal of the field that is wrong
	 */
	@Transactional
	public Reference record(ExistingPartnership form, StaffId person) {
		RequiredText.check("title", form.title(), LONGEST_TITLE, "partnerships.refusal.missing");
		RequiredText.check("purpose", form.purpose(), LONGEST_PURPOSE, "partnerships.refusal.missing");
		if (form.roles().isEmpty()) {
			throw new Refusal("roles", "partnerships.refusal.missing");
		}
		require("contact", form.contact());
		ContactTeam contact = this.offers.chosen(form.contact(), List.of());
		refuseDates(form);
		Set<Long> ids = this.partners.ids("partners", form.partners(), form.newPartner());
		Partnership partnership = this.newPartnerships.raise(form.title().strip(), form.purpose().strip(), person, "");
		partnership.designate(contact);
		partnership.involve(ids, form.roles());
		partnership.runningSince(form.since(),
				Terms.recorded(form.depth(), form.cadence(), form.endsOn())
					.speakingOn(form.nextCheckIn(), this.calendar)
					.reviewOn(Optional.ofNullable(form.reviewOn()), this.calendar),
				form.agreed());
		this.newPartnerships.flush();
		this.history.note(partnership.reference(), person, "partnershipRecorded", "Recorded",
				"Running since " + InWords.date(form.since()));
		this.processes.begin("PartnershipRecorded", partnership.reference());
		return partnership.reference();
	}

	private void refuseDates(ExistingPartnership form) {
		LocalDate today = this.calendar.today();
		require("since", form.since());
		require("nextCheckIn", form.nextCheckIn());
		require("cadence", form.cadence());
		require("depth", form.depth());
		refuseImplausible("since", form.since());
		refuseImplausible("nextCheckIn", form.nextCheckIn());
		refuseImplausible("reviewOn", form.reviewOn());
		refuseImplausible("endsOn", form.endsOn());
		refuse("since", form.since().isAfter(today), "partnerships.refusal.sinceInFuture");
		refuse("nextCheckIn", !form.nextCheckIn().isAfter(today), "partnerships.refusal.inFuture");
		refuse("reviewOn", form.reviewOn() != null && !form.reviewOn().isAfter(today), "partnerships.refusal.inFuture");
		refuse("reviewOn",
				form.reviewOn() != null && form.endsOn() != null
						&& this.calendar.plus(form.reviewOn(), 0).isAfter(form.endsOn()),
				"partnerships.refusal.reviewAfterEnd");
		refuse("endsOn", form.endsOn() != null && form.endsOn().isBefore(this.calendar.plus(form.nextCheckIn(), 0)),
				"partnerships.refusal.endsBeforeCheckIn");
	}

	private static void refuseImplausible(String field, LocalDate date) {
		refuse(field, date != null && !WorkingCalendar.isPlausible(date), "engine.refusal.dateOutOfRange");
	}

	private static void require(String field, Object value) {
		refuse(field, value == null, "partnerships.refusal.missing");
	}

	private static void refuse(String field, boolean wrong, String reason) {
		if (wrong) {
			throw new Refusal(field, reason);
		}
	}

}
