package org.bindery.partnerships;

import java.time.LocalDate;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.bindery.engine.Refusal;
import org.bindery.engine.forms.WithinYears;

/**
 * How a check-in went.
 *
 * @param agreedNext what each side does until the next one
 * @param nextCheckIn when to speak next; null leaves it to the cadence
 */
public record LogCheckIn(@NotNull Decision decision,
		@PastOrPresent @WithinYears(value = 1, message = WithinYears.A_YEAR) LocalDate heldOn,
		@Size(max = 2000) String summary, @Size(max = 1000) String agreedNext, @Size(max = 500) String reason,
		@Future @WithinYears(2) LocalDate nextCheckIn) {

	void refuseGaps() {
		if (this.decision == Decision.HELD && this.heldOn == null) {
			throw new Refusal("heldOn", "partnerships.refusal.heldOnMissing");
		}
		if (this.decision == Decision.HELD && this.summary == null) {
			throw new Refusal("summary", "partnerships.refusal.summaryMissing");
		}
		if (this.decision == Decision.MISSED && this.reason == null) {
			throw new Refusal("reason", "partnerships.refusal.reasonMissing");
		}
	}

	/** Whether people spoke with each other. */
	public enum Decision {

		HELD, MISSED

	}

}
