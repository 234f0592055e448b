package org.bindery.agreements;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bindery.engine.Refusal;

/**
 * What a manager thinks of the agreement.
 *
 * @param note required for rework
 */
public record ApproveAgreement(@NotNull Decision decision, @Size(max = 1000) String note) {

	void refuseGaps() {
		if (this.decision == Decision.REWORK && this.note == null) {
			throw new Refusal("note", "agreements.refusal.reworkNoteMissing");
		}
	}

	/** Whether the manager approves. */
	public enum Decision {

		APPROVE, REWORK

	}

}
