package org.bindery.agreements;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.bindery.engine.Refusal;
import org.bindery.engine.forms.WithinYears;

/**
 * Whether all have signed.
 *
 * @param signedOn the day of the last signature; required when all have signed
 * @param signatories who signed for whom; required when all have signed
 * @param note optional
 */
public record RecordSignatures(@NotNull Decision decision,
		@PastOrPresent @WithinYears(value = 1, message = WithinYears.A_YEAR) LocalDate signedOn,
		@Size(max = 500) String signatories, @Size(max = 1000) String note) {

	void refuseGaps() {
		if (this.decision == Decision.SIGNED && this.signedOn == null) {
			throw new Refusal("signedOn", "agreements.refusal.signedOnMissing");
		}
		if (this.decision == Decision.SIGNED && this.signatories == null) {
			throw new Refusal("signatories", "agreements.refusal.signatoriesMissing");
		}
	}

	/** Whether the agreement is signed. */
	public enum Decision {

		SIGNED, NOT_SIGNED

	}

}
