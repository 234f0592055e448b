package org.bindery.agreements;

import java.util.Optional;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bindery.engine.forms.Form;

/**
 * What both sides want.
 *
 * @param sharedGoals optional
 * @param divisionOfWork who does what, so that no work is done twice
 */
public record DraftVision(@NotNull @Size(max = 2000) String vision, @NotNull @Size(max = 2000) String objectives,
		@Size(max = 1000) String sharedGoals, @NotNull @Size(max = 2000) String divisionOfWork) {

	static DraftVision of(Optional<SharedVision> drafted) {
		return drafted
			.map((shared) -> new DraftVision(shared.vision(), shared.objectives(), shared.sharedGoals(),
					shared.divisionOfWork()))
			.orElseGet(() -> Form.blank(DraftVision.class));
	}

	SharedVision value() {
		return new SharedVision(this.vision, this.objectives, this.sharedGoals, this.divisionOfWork);
	}

}
