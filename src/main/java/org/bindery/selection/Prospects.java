package org.bindery.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.Choice;
import org.bindery.partners.Partner;

/**
 * Whom a shortlist can be made of: the partners that the need's goals name first.
 *
 * @param partners in the order of their names
 * @param named the ids of those whom the strategy names as actors
 * @param tried the ids of those considered in an earlier try
 */
record Prospects(List<Partner> partners, Set<Long> named, Set<Long> tried) {

	List<Choice> choices() {
		return this.partners.stream()
			.sorted(Comparator.comparing((partner) -> !this.named.contains(partner.id())))
			.map((partner) -> new Choice(String.valueOf(partner.id()), label(partner)))
			.toList();
	}

	/** Whom the strategy names and nobody has considered yet. */
	List<String> suggested() {
		return strategic().filter((partner) -> !this.tried.contains(partner.id()))
			.limit(ShortlistCandidates.MOST_CANDIDATES)
			.map((partner) -> String.valueOf(partner.id()))
			.toList();
	}

	String namedInWords() {
		return strategic().map(Partner::name).collect(Collectors.joining(", "));
	}

	private Stream<Partner> strategic() {
		return this.partners.stream().filter((partner) -> this.named.contains(partner.id()));
	}

	private String label(Partner partner) {
		List<String> marks = new ArrayList<>(List.of(partner.kind().label()));
		if (this.named.contains(partner.id())) {
			marks.add("named in the strategy");
		}
		if (this.tried.contains(partner.id())) {
			marks.add("considered before");
		}
		return partner.name() + " (" + String.join(", ", marks) + ")";
	}

}
