package org.bindery.selection;

import java.util.Locale;
import java.util.stream.Collectors;

import org.bindery.engine.forms.FormWords;

/** A candidate in the order of the ranking, as the contact sees it. */
record RankingRow(String partner, String score, String tier, String approach, String roles) {

	static RankingRow of(Candidate candidate, String name) {
		Recommendation recommendation = candidate.recommendation().orElseThrow();
		String approach = FormWords.label(recommendation.depth().label()) + ", "
				+ lower(recommendation.cadence().label()) + ", " + lower(recommendation.channel().label());
		String roles = candidate.potentialRoles()
			.stream()
			.map(PartnerRole::label)
			.map(FormWords::label)
			.collect(Collectors.joining(", "));
		return new RankingRow(name, recommendation.scoreInWords(), FormWords.label(recommendation.tier().label()),
				approach, roles);
	}

	private static String lower(String label) {
		return FormWords.label(label).toLowerCase(Locale.ROOT);
	}

}
