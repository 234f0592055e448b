package org.bindery.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NeedTests {

	private static final LocalDate IN_MAY = LocalDate.of(2027, 5, 3);

	private final Need need = Need.raise(new Reference("P-2027-0001"), "Jobs", "Prepare people for work",
			new StaffId("maria"));

	@Test
	void beginsAsItsRaiserPutsIt() {
		assertThat(this.need.title()).isEqualTo("Jobs");
		assertThat(this.need.raisedBy()).isEqualTo(new StaffId("maria"));
		assertThat(this.need.decision()).isEmpty();
		assertThat(this.need.priority()).isEmpty();
	}

	@Test
	void keepsTheBenefitsOfTheLatestDescription() {
		this.need.describe(describedWith(Benefit.FUNDING, Benefit.AWARENESS));
		this.need.describe(describedWith(Benefit.AWARENESS, Benefit.REACHING_UNDERSERVED));
		assertThat(this.need.benefits()).containsExactlyInAnyOrder(Benefit.AWARENESS, Benefit.REACHING_UNDERSERVED);
		assertThat(this.need.seeks(Benefit.REACHING_UNDERSERVED)).isTrue();
		assertThat(this.need.seeks(Benefit.FUNDING)).isFalse();
	}

	@Test
	void countsTheGoalsOfTheCitysStrategy() {
		this.need.link(
				List.of(StrategicGoal.of(GoalSource.LIBRARY_PLAN, "Every branch a place to learn", 2028, "Courses"),
						StrategicGoal.of(GoalSource.SMART_CITY_STRATEGY, "Everybody online", 2030, "Households")),
				"It does");
		assertThat(this.need.goals()).hasSize(2);
		assertThat(this.need.cityGoals()).isEqualTo(1);
	}

	@Test
	void remembersADateOnlyWhileItIsDeferred() {
		this.need.decide(NeedDecision.DEFER, Optional.of("After the budget"), Optional.of(IN_MAY));
		assertThat(this.need.deferUntil()).contains(IN_MAY);
		this.need.decide(NeedDecision.PURSUE, Optional.empty(), Optional.of(IN_MAY));
		assertThat(this.need.deferUntil()).isEmpty();
	}

	@Test
	void showsTheManagersNoteWhileThereIsWorkToDoOnIt() {
		this.need.decide(NeedDecision.REWORK, Optional.of("Whom does it serve?"), Optional.empty());
		assertThat(this.need.openNote()).contains("Whom does it serve?");
		this.need.decide(NeedDecision.DECLINE, Optional.of("Somebody else does it"), Optional.empty());
		assertThat(this.need.openNote()).isEmpty();
		assertThat(this.need.decisionNote()).contains("Somebody else does it");
	}

	private static DescribeNeed describedWith(Benefit... benefits) {
		return new DescribeNeed("Jobs", "Prepare people for work", "Adults under 30", null, null, List.of(benefits),
				false);
	}

}
