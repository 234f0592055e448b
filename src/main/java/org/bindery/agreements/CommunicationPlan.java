package org.bindery.agreements;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.bindery.calendar.Cadence;
import org.bindery.partnerships.Partnership;

/**
 * When and how the sides speak with each other, and for how long.
 *
 * @param endsOn null where the partnership is open-ended
 */
@Embeddable
public record CommunicationPlan(@Enumerated(EnumType.STRING) Cadence cadence,
		@Enumerated(EnumType.STRING) Channel channel, LocalDate firstCheckIn, LocalDate reviewOn, LocalDate endsOn) {

	/** From the signature on the partnership keeps to it. */
	void governs(Partnership partnership) {
		partnership.agree(this.cadence, this.firstCheckIn, this.reviewOn, Optional.ofNullable(this.endsOn));
	}

}
