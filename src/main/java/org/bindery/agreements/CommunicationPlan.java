package org.bindery.agreements;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.bindery.calendar.Cadence;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.communication.Channel;
import org.bindery.partnerships.Partnership;
import org.hibernate.envers.NotAudited;

/**
 * When and how the sides speak with each other, and for how long.
 *
 * @param firstCheckIn a working day
 * @param checkInRhythm the day agreed on, from which the cadence is counted; null in
 * older drafts, where it is the first check-in
 * @param reviewOn a working day
 * @param endsOn null where the partnership is open-ended
 */
@Embeddable
public record CommunicationPlan(@Enumerated(EnumType.STRING) Cadence cadence,
		@Enumerated(EnumType.STRING) Channel channel, LocalDate firstCheckIn, @NotAudited LocalDate checkInRhythm,
		LocalDate reviewOn, LocalDate endsOn) {

	/** From the signature on the partnership keeps to it. */
	void governs(Partnership partnership, WorkingCalendar calendar) {
		partnership.agree(this.cadence, dayAgreedOn(), this.reviewOn, Optional.ofNullable(this.endsOn), calendar);
	}

	LocalDate dayAgreedOn() {
		return (this.checkInRhythm != null) ? this.checkInRhythm : this.firstCheckIn;
	}

}
