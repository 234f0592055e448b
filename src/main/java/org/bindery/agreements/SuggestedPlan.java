package org.bindery.agreements;

import java.time.LocalDate;
import java.util.Optional;

import org.bindery.calendar.Cadence;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.communication.Channel;
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
		Cadence cadence = cadence(drafted, terms);
		LocalDate today = this.calendar.today();
		Channel channel = drafted.or(() -> inForce.flatMap(Agreement::communicationPlan))
			.map(CommunicationPlan::channel)
			.orElse(Channel.MEETING);
		return new PlanCommunication(cadence, channel, workday(dayOfFirst(drafted, cadence, terms)),
				toCome(drafted.map(CommunicationPlan::reviewOn).or(terms::reviewOn))
					.orElseGet(() -> workday(Cadence.YEARLY.after(today))),
				toCome(drafted.isPresent() ? drafted.map(CommunicationPlan::endsOn) : terms.endsOn()).orElse(null));
	}

	/**
	 * The day meant by who plans the first check-in. Taking the suggestion does not let a
	 * weekend move the rhythm.
	 */
	LocalDate agreed(LocalDate planned, Agreement draft, Terms terms) {
		LocalDate suggested = dayOfFirst(draft.communicationPlan(), cadence(draft.communicationPlan(), terms), terms);
		return planned.equals(workday(suggested)) ? suggested : planned;
	}

	private LocalDate dayOfFirst(Optional<CommunicationPlan> drafted, Cadence cadence, Terms terms) {
		return drafted.map(CommunicationPlan::dayAgreedOn)
			.or(terms::nextCheckIn)
			.filter((day) -> workday(day).isAfter(this.calendar.today()))
			.orElseGet(() -> afterOne(cadence));
	}

	/** After one cadence, but within a month. */
	private LocalDate afterOne(Cadence cadence) {
		LocalDate today = this.calendar.today();
		LocalDate inAMonth = Cadence.MONTHLY.after(today);
		LocalDate afterOne = cadence.after(today);
		return afterOne.isBefore(inAMonth) ? afterOne : inAMonth;
	}

	private static Cadence cadence(Optional<CommunicationPlan> drafted, Terms terms) {
		return drafted.map(CommunicationPlan::cadence).or(terms::cadence).orElse(Cadence.MONTHLY);
	}

	private LocalDate workday(LocalDate date) {
		return this.calendar.plus(date, 0);
	}

	private Optional<LocalDate> toCome(Optional<LocalDate> date) {
		return date.filter((day) -> day.isAfter(this.calendar.today()));
	}

}
