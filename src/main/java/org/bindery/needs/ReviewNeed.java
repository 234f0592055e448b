package org.bindery.needs;

import java.time.LocalDate;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bindery.engine.Refusal;
import org.bindery.engine.forms.WithinYears;

/**
 * What a manager decides about a need, and why.
 *
 * @param note null where nothing needs saying
 * @param deferUntil counts only for {@link NeedDecision#DEFER}
 */
public record ReviewNeed(@NotNull NeedDecision decision, @Size(max = 1000) String note,
		@Future @WithinYears(5) LocalDate deferUntil) {

	void checkReasons() {
		boolean owesReason = this.decision == NeedDecision.REWORK || this.decision == NeedDecision.DECLINE;
		if (owesReason && this.note == null) {
			throw new Refusal("note", "needs.refusal.noteMissing");
		}
	}

	void checkDate() {
		if (this.decision == NeedDecision.DEFER && this.deferUntil == null) {
			throw new Refusal("deferUntil", "needs.refusal.dateMissing");
		}
	}

}
