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

		CONTINUE(ReviewStatus.CONTINUED), REVISE(ReviewStatus.REVISED), END(ReviewStatus.ENDED);

		private final ReviewStatus status;

		Decision(ReviewStatus status) {
			this.status = status;
		}

		ReviewStatus status() {
			return this.status;
		}

	}

}
