package org.bindery.partnerships;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bindery.engine.Refusal;

/** Whether the next contact takes the partnership on. */
public record AcceptHandover(@NotNull Decision decision, @Size(max = 1000) String note) {

	void refuseGaps() {
		if (this.decision == Decision.CANNOT && this.note == null) {
			throw new Refusal("note", "partnerships.refusal.handoverNoteMissing");
		}
	}

	/** What is decided. */
	public enum Decision {

		ACCEPT, CANNOT

	}

}
