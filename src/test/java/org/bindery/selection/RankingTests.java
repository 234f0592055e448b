package org.bindery.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.calendar.Cadence;
import org.bindery.communication.Channel;
import org.bindery.engine.Decisions;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RankingTests {

	private final Map<String, Double> weights = new HashMap<>(
			Map.of("INTEREST", 2.0, "RESOURCES", 1.0, "EXPERIENCE", 1.0, "HISTORY", 0.0));

	private final List<Record> asked = new ArrayList<>();

	private final Ranking ranking = new Ranking(new Tables());

	@Test
	void weighsTheCriteriaAndAveragesTheAssessors() {
		Candidate candidate = candidateScored(new Scores(5, 3, 1, 0, 4), new Scores(4, 2, 2, 5, 3));
		this.ranking.rank(List.of(candidate));
		assertThat(candidate.recommendation())
			.contains(new Recommendation(3.3, Tier.ENGAGE_NEXT, Depth.COOPERATING, Cadence.MONTHLY, Channel.VIDEO));
	}

	@Test
	void letsTheTablesJudgeWhatPeopleSee() {
		this.ranking.rank(List.of(candidateScored(new Scores(5, 3, 1, 0, 4), new Scores(4, 2, 2, 5, 3))));
		assertThat(this.asked).endsWith(new PartnerFit(3.3, 4.5), new EngagementApproach(4.5, 3.5));
	}

	@Test
	void refusesWeightsThatAddUpToNothing() {
		this.weights.replaceAll((criterion, weight) -> 0.0);
		assertThatIllegalStateException()
			.isThrownBy(() -> this.ranking.rank(List.of(candidateScored(new Scores(5, 5, 5, 5, 5)))))
			.withMessageContaining("criterionWeight");
	}

	private static Candidate candidateScored(Scores... scores) {
		List<String> assessors = List.of("maria", "li").subList(0, scores.length);
		Candidate candidate = Selection
			.open(new Reference("P-2027-0001"), 1, List.of(12L), assessors.stream().map(StaffId::new).toList())
			.candidates()
			.get(0);
		for (int i = 0; i < scores.length; i++) {
			candidate.assessments()
				.get(i)
				.give(scores[i], "Seen", PartnerRole.TRAINER, Optional.empty(), Instant.EPOCH);
		}
		return candidate;
	}

	private final class Tables implements Decisions {

		@Override
		public <A extends Record> A decide(Record question, Class<A> answer) {
			RankingTests.this.asked.add(question);
			if (question instanceof CriterionWeight weight) {
				return answer
					.cast(new CriterionWeight.Answer(RankingTests.this.weights.get(weight.criterion().name())));
			}
			return answer.cast((question instanceof PartnerFit) ? new PartnerFit.Answer(Tier.ENGAGE_NEXT)
					: new EngagementApproach.Answer(Depth.COOPERATING, Cadence.MONTHLY, Channel.VIDEO));
		}

	}

}
