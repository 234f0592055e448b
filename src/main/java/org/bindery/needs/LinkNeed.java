package org.bindery.needs;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.bindery.engine.Refusal;
import org.bindery.engine.forms.Offered;
import org.bindery.typing.OneLine;

/**
 * Ties a need to goals that are known, to one that is new, or to both.
 *
 * @param goals ids
 * @param newGoal null where none is new; then the other parts of it say nothing
 * @param contribution how meeting the need serves these goals
 */
public record LinkNeed(@Offered List<String> goals, @OneLine @Size(max = 200) String newGoal, GoalSource newGoalSource,
		@Min(2000) @Max(2100) Integer newGoalHorizon, @OneLine @Size(max = 300) String newGoalIndicator,
		@NotBlank @Size(max = 1000) String contribution) {

	Optional<StrategicGoal> added() {
		if (this.newGoal == null && this.goals.isEmpty()) {
			throw new Refusal("goals", "needs.refusal.noGoal");
		}
		if (this.newGoal == null) {
			return Optional.empty();
		}
		if (this.newGoalSource == null) {
			throw new Refusal("newGoalSource", "needs.refusal.goalWithoutSource");
		}
		return Optional.of(StrategicGoal.of(this.newGoalSource, this.newGoal, Optional.ofNullable(this.newGoalHorizon),
				Optional.ofNullable(this.newGoalIndicator)));
	}

}
