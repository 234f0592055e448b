package org.bindery.communication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.bindery.engine.letters.LetterOrder;
import org.bindery.identity.Address;
import org.bindery.people.Colleague;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Keeps confidential letters from those whom they do not concern: whom a letter went to
 * reads it, and who may know of its matter.
 */
@Component
class Confidence {

	private final ObjectProvider<ConfidentialMatters> matters;

	Confidence(ObjectProvider<ConfidentialMatters> matters) {
		this.matters = matters;
	}

	void keep(Letter letter, LetterOrder order) {
		Optional<String> matter = all().map((matters) -> matters.matterOf(order.facts()))
			.flatMap(Optional::stream)
			.findFirst();
		if (matter.isPresent()) {
			letter.inConfidence(matter);
		}
	}

	/** The letters that the reader may know of. */
	Specification<Letter> openTo(Colleague reader) {
		Collection<String> open = mattersOpenTo(reader);
		return (letter, query, builder) -> builder.or(ordinary(letter, builder),
				builder.equal(letter.get("recipient"), own(reader)), letter.get("matter").in(open));
	}

	boolean isOpen(Letter letter, Colleague reader) {
		return !openAmong(List.of(letter), reader).isEmpty();
	}

	List<Letter> openAmong(List<Letter> letters, Colleague reader) {
		Collection<String> open = letters.stream().anyMatch(Letter::confidential) ? mattersOpenTo(reader) : Set.of();
		return letters.stream()
			.filter((letter) -> !letter.confidential() || letter.recipient().equals(own(reader))
					|| letter.matter().filter(open::contains).isPresent())
			.toList();
	}

	private static Predicate ordinary(Root<Letter> letter, CriteriaBuilder builder) {
		return builder.isFalse(letter.get("confidential"));
	}

	private Collection<String> mattersOpenTo(Colleague reader) {
		return all().map((matters) -> matters.openTo(reader)).flatMap(Collection::stream).collect(Collectors.toSet());
	}

	private static Address own(Colleague reader) {
		return new Address.Staff(reader.id());
	}

	private Stream<ConfidentialMatters> all() {
		return this.matters.orderedStream();
	}

}
