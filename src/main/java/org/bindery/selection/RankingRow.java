package org.bindery.selection;

import java.util.Locale;
import java.util.stream.Collectors;

import org.bindery.engine.forms.Words;

/** A candidate in the order of the ranking, as the contact sees it. */
record RankingRow(String partner, String score, String tier, String approach, String roles) {

	static RankingRow of(Candidate candidate, String name) {
		Recommendation recommendation = candidate.recommendation().orElseThrow();
		String approach = Words.of(recommendation.depth()) + ", " + lower(recommendation.cadence()) + ", "
				+ lower(recommendation.channel());
		String roles = candidate.potentialRoles().stream().map(Words::of).collect(Collectors.joining(", "));
		return new RankingRow(name, recommendation.scoreInWords(), Words.of(recommendation.tier()), approach, roles);
	}

	private static String lower(Enum<?> constant) {
		return Words.of(constant).toLowerCase(Locale.ROOT);
	}

}
