package org.bindery.selection;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

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
			weights.put(criterion,
					this.decisions.decide(new CriterionWeight(criterion), CriterionWeight.Answer.class).weight());
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
		PartnerFit.Answer fit = this.decisions.decide(new PartnerFit(score, interest), PartnerFit.Answer.class);
		EngagementApproach.Answer approach = this.decisions.decide(new EngagementApproach(interest, influence),
				EngagementApproach.Answer.class);
		return new Recommendation(score, fit.tier(), approach.depth(), approach.cadence(), approach.channel());
	}

	/** Rounded as people see it, so that what they see is what the tables judged. */
	private static double mean(List<Scores> scores, ToDoubleFunction<Scores> value) {
		return Math.round(scores.stream().mapToDouble(value).average().orElse(0) * 10) / 10.0;
	}

}
