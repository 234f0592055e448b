package org.bindery.selection;

import java.util.Map;

import jakarta.persistence.Embeddable;

/**
 * What one assessor gives a candidate, each 0 to 5.
 *
 * @param influence on the community; it shapes the approach, not the rank
 */
@Embeddable
record Scores(Integer interest, Integer resources, Integer experience, Integer history, Integer influence) {

	double weightedMean(Map<Criterion, Double> weights) {
		double sum = 0;
		double weight = 0;
		for (Map.Entry<Criterion, Double> each : weights.entrySet()) {
			sum += each.getValue() * on(each.getKey());
			weight += each.getValue();
		}
		return sum / weight;
	}

	private int on(Criterion criterion) {
		return switch (criterion) {
			case INTEREST -> this.interest;
			case RESOURCES -> this.resources;
			case EXPERIENCE -> this.experience;
			case HISTORY -> this.history;
		};
	}

}
