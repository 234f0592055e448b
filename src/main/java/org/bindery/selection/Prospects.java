package org.bindery.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.bindery.engine.forms.Choice;
import org.bindery.engine.forms.FormWords;
import org.bindery.engine.forms.Words;
import org.bindery.partners.Partner;
import org.bindery.typing.OnePiece;

/**
 * Whom a shortlist can be made of: the partner who proposed it and those that the need's
 * goals name first.
 *
 * @param partners in the order of their names
 * @param proposer the id of who proposed it
 * @param named the ids of those whom the strategy names as actors
 * @param tried the ids of those considered in an earlier try
 */
record Prospects(List<Partner> partners, Optional<Long> proposer, Set<Long> named, Set<Long> tried) {

	List<Choice> choices() {
		return this.partners.stream()
			.sorted(likeliestFirst())
			.map((partner) -> new Choice(String.valueOf(partner.id()), label(partner)))
			.toList();
	}

	/** Who proposed it or is named in the strategy, and was not considered yet. */
	List<String> suggested() {
		return this.partners.stream()
			.filter((partner) -> isProposer(partner) || isNamed(partner))
			.filter((partner) -> !this.tried.contains(partner.id()))
			.sorted(likeliestFirst())
			.limit(ShortlistCandidates.MOST_CANDIDATES)
			.map((partner) -> String.valueOf(partner.id()))
			.toList();
	}

	/** Empty where nobody proposed it. */
	String proposerInWords() {
		return names(this::isProposer);
	}

	String namedInWords() {
		return names(this::isNamed);
	}

	private String names(Predicate<Partner> some) {
		return this.partners.stream().filter(some).map(Partner::name).collect(Collectors.joining(", "));
	}

	private boolean isProposer(Partner partner) {
		return this.proposer.filter(partner.id()::equals).isPresent();
	}

	private boolean isNamed(Partner partner) {
		return this.named.contains(partner.id());
	}

	private Comparator<Partner> likeliestFirst() {
		return Comparator.comparing((Partner partner) -> !isProposer(partner))
			.thenComparing((partner) -> !isNamed(partner));
	}

	private String label(Partner partner) {
		List<String> marks = new ArrayList<>(List.of(Words.of(partner.kind())));
		if (isProposer(partner)) {
			marks.add(FormWords.say("selection.form.proposedIt"));
		}
		if (isNamed(partner)) {
			marks.add(FormWords.say("selection.form.named"));
		}
		if (this.tried.contains(partner.id())) {
			marks.add(FormWords.say("selection.form.tried"));
		}
		return OnePiece.of(partner.name()) + " (" + String.join(", ", marks) + ")";
	}

}
