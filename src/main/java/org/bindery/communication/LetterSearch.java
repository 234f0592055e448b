package org.bindery.communication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.bindery.identity.Reference;
import org.bindery.search.SearchWords;
import org.bindery.typing.Typed;

import org.springframework.data.jpa.domain.Specification;

/**
 * Which letters to list; an empty text or no status leaves that open.
 *
 * @param reference the partnership's whole reference
 * @param recipient words, each a part of the recipient's name or e-mail address
 */
public record LetterSearch(Optional<LetterStatus> status, String reference, String recipient) {

	private static final char ESCAPE = '\\';

	public LetterSearch {
		reference = Typed.line(reference);
		recipient = Typed.line(recipient);
	}

	Specification<Letter> specification() {
		return (letter, query, builder) -> builder.and(predicates(letter, builder).toArray(Predicate[]::new));
	}

	private List<Predicate> predicates(Root<Letter> letter, CriteriaBuilder builder) {
		List<Predicate> predicates = new ArrayList<>();
		this.status.ifPresent((wanted) -> predicates.add(builder.equal(letter.get("status"), wanted)));
		if (!this.reference.isEmpty()) {
			predicates.add(Reference.find(this.reference.toUpperCase(Locale.ROOT))
				.map((one) -> builder.equal(letter.get("reference"), one))
				.orElseGet(builder::disjunction));
		}
		SearchWords.typed(this.recipient)
			.all()
			.forEach((word) -> predicates.add(builder.like(letter.get("words"), SearchWords.part(word), ESCAPE)));
		return predicates;
	}

}
