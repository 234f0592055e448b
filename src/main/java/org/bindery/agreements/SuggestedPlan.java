package org.bindery.agreements;

import java.time.LocalDate;
import java.util.Optional;

import org.bindery.calendar.Cadence;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.partnerships.Terms;

import org.springframework.stereotype.Component;

/**
 * Suggests a communication plan: what is drafted already, else what the partnership keeps
 * to, or what was chosen with the partners. A date that has gone by is suggested anew.
 */
@Component
class SuggestedPlan {

	private final WorkingCalendar calendar;

	SuggestedPlan(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	PlanCommunication of(Agreement draft, Optional<Agreement> inForce, Terms terms) {
		Optional<CommunicationPlan> drafted = draft.communicationPlan();
		Cadence cadence = drafted.map(CommunicationPlan::cadence).or(terms::cadence).orElse(Cadence.MONTHLY);
		LocalDate today = this.calendar.today();
		Channel channel = drafted.or(() -> inForce.flatMap(Agreement::communicationPlan))
			.map(CommunicationPlan::channel)
			.orElse(Channel.MEETING);
		return new PlanCommunication(cadence, channel,
				toCome(drafted.map(CommunicationPlan::firstCheckIn).or(terms::nextCheckIn))
					.orElseGet(() -> firstCheckIn(cadence, today)),
				toCome(drafted.map(CommunicationPlan::reviewOn).or(terms::reviewOn))
					.orElseGet(() -> workday(Cadence.YEARLY.after(today))),
				toCome(drafted.isPresent() ? drafted.map(CommunicationPlan::endsOn) : terms.endsOn()).orElse(null));
	}

	/** After one cadence, but within a month. */
	private LocalDate firstCheckIn(Cadence cadence, LocalDate today) {
		LocalDate inAMonth = Cadence.MONTHLY.after(today);
		LocalDate afterOne = cadence.after(today);
		return workday(afterOne.isBefore(inAMonth) ? afterOne : inAMonth);
	}

	private LocalDate workday(LocalDate date) {
		return this.calendar.plus(date, 0);
	}

	private Optional<LocalDate> toCome(Optional<LocalDate> date) {
		return date.filter((day) -> day.isAfter(this.calendar.today()));
	}

}
