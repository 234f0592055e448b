package org.bindery.reviews;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Trust and value of a partnership, from 1 to 5.
 *
 * @param partnersTrust as the partners told it; null where they did not
 * @param partnersValue as the partners told it; null where they did not
 */
public record AnswerPulse(@NotNull @Min(1) @Max(5) Integer libraryTrust, @NotNull @Min(1) @Max(5) Integer libraryValue,
		@Min(1) @Max(5) Integer partnersTrust, @Min(1) @Max(5) Integer partnersValue,
		@Size(max = 1000) String comment) {

	Pulse value() {
		return new Pulse(this.libraryTrust, this.libraryValue, this.partnersTrust, this.partnersValue, this.comment);
	}

}
