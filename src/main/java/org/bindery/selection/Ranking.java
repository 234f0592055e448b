package org.bindery.selection;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.bindery.calendar.Cadence;
import org.bindery.engine.Decisions;

import org.springframework.stereotype.Component;

/**
 * Ranks candidates by the weighted mean of their scores, averaged over their assessors,
 * and asks the decision tables whom to engage first and how.
 */
@Component
class Ranking {

	private final Decisions decisions;

	Ranking(Decisions decisions) {
		this.decisions = decisions;
	}

	void rank(Collection<Candidate> candidates) {
		Map<Criterion, Double> weights = weights();
		candidates.forEach((candidate) -> candidate.recommend(recommendation(candidate.scores(), weights)));
	}

	private Map<Criterion, Double> weights() {
		Map<Criterion, Double> weights = new EnumMap<>(Criterion.class);
		for (Criterion criterion : Criterion.values()) {
			Object weight = this.decisions.decide("criterionWeight", Map.of("criterion", criterion.name()))
				.get("weight");
			weights.put(criterion, ((Number) weight).doubleValue());
		}
		if (weights.values().stream().mapToDouble(Double::doubleValue).sum() <= 0) {
			throw new IllegalStateException("The weights of the table criterionWeight add up to nothing");
		}
		return weights;
	}

	private Recommendation recommendation(List<Scores> scores, Map<Criterion, Double> weights) {
		double score = mean(scores, (given) -> given.weightedMean(weights));
		double interest = mean(scores, Scores::interest);
		double influence = mean(scores, Scores::influence);
		Map<String, Object> fit = this.decisions.decide("partnerFit", Map.of("score", score, "interest", interest));
		Map<String, Object> approach = this.decisions.decide("engagementApproach",
				Map.of("interest", interest, "influence", influence));
		return new Recommendation(score, Tier.valueOf((String) fit.get("tier")),
				Depth.valueOf((String) approach.get("depth")), Cadence.valueOf((String) approach.get("cadence")),
				Channel.valueOf((String) approach.get("channel")));
	}

	/** Rounded as people see it, so that what they see is what the tables judged. */
	private static double mean(List<Scores> scores, ToDoubleFunction<Scores> value) {
		return Math.round(scores.stream().mapToDouble(value).average().orElse(0) * 10) / 10.0;
	}

}
