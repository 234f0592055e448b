package org.bindery.agreements;

import java.time.LocalDate;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import org.bindery.calendar.Cadence;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.communication.Channel;
import org.bindery.engine.Refusal;
import org.bindery.engine.forms.WithinYears;

/**
 * When and how the sides speak with each other, and for how long.
 *
 * @param endsOn null where the partnership is open-ended
 */
public record PlanCommunication(@NotNull Cadence cadence, @NotNull Channel channel,
		@NotNull @Future @WithinYears(2) LocalDate firstCheckIn, @NotNull @Future @WithinYears(5) LocalDate reviewOn,
		@Future @WithinYears(50) LocalDate endsOn) {

	/**
	 * As it is agreed on: the sides speak and review on working days.
	 * @param agreed the day that the first check-in is counted from
	 */
	CommunicationPlan value(LocalDate agreed, WorkingCalendar calendar) {
		LocalDate first = calendar.plus(this.firstCheckIn, 0);
		if (this.endsOn != null && !this.endsOn.isAfter(first)) {
			throw new Refusal("endsOn", "agreements.refusal.endsBeforeFirstCheckIn");
		}
		return new CommunicationPlan(this.cadence, this.channel, first, agreed, calendar.plus(this.reviewOn, 0),
				this.endsOn);
	}

}
