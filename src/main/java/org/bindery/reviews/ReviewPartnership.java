package org.bindery.reviews;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bindery.engine.forms.WithinYears;
import org.bindery.needs.Benefit;

/**
 * What a review finds and decides.
 *
 * @param benefits those that came so far; may be empty
 * @param nextReview null where the partnership ends before another one
 */
public record ReviewPartnership(@NotNull Decision decision, @NotNull List<@NotNull Benefit> benefits,
		@NotNull @Size(max = 2000) String findings, @Future @WithinYears(5) LocalDate nextReview) {

	/** Whether the partnership goes on. */
	public enum Decision {

		CONTINUE("Continue: it goes on as it is", ReviewStatus.CONTINUED),
		REVISE("Revise: it goes on, and the agreement is made anew", ReviewStatus.REVISED),
		END("End: it is brought to a good end now", ReviewStatus.ENDED);

		private final String label;

		private final ReviewStatus status;

		Decision(String label, ReviewStatus status) {
			this.label = label;
			this.status = status;
		}

		public String label() {
			return this.label;
		}

		ReviewStatus status() {
			return this.status;
		}

	}

}
