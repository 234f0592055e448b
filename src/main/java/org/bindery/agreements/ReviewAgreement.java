package org.bindery.agreements;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bindery.engine.Refusal;

/**
 * What the sides think of the draft.
 *
 * @param note required unless the agreement is ready
 */
public record ReviewAgreement(@NotNull Decision decision, @Size(max = 1000) String note) {

	void refuseGaps() {
		if (this.decision != Decision.READY && this.note == null) {
			throw new Refusal("note", "agreements.refusal.noteMissing");
		}
	}

	/** How the review went. */
	public enum Decision {

		READY, REWORK, NOT_AGREED

	}

}
