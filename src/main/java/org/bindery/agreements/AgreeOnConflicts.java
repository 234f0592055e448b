package org.bindery.agreements;

import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bindery.typing.OneLine;

/**
 * How the sides will handle a conflict.
 *
 * @param days working days until the next step is taken
 * @param mediator optional
 * @param understanding optional
 */
public record AgreeOnConflicts(@NotNull FirstStep firstStep, @NotNull @Min(1) @Max(60) Integer days,
		@OneLine @Size(max = 200) String mediator, @Size(max = 1000) String understanding) {

	/** Two weeks, when nothing is drafted yet. */
	private static final int USUAL_DAYS = 10;

	static AgreeOnConflicts of(Optional<ConflictHandling> drafted) {
		return drafted
			.map((handling) -> new AgreeOnConflicts(handling.firstStep(), handling.days(), handling.mediator(),
					handling.understanding()))
			.orElseGet(() -> new AgreeOnConflicts(FirstStep.TALK_DIRECTLY, USUAL_DAYS, null, null));
	}

	ConflictHandling value() {
		return new ConflictHandling(this.firstStep, this.days, this.mediator, this.understanding);
	}

}
