package org.bindery.selection;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface SelectionRounds extends JpaRepository<Selection, Long> {

	Optional<Selection> findFirstByReferenceOrderByRoundDesc(String reference);

	default Optional<Selection> latest(String reference) {
		return findFirstByReferenceOrderByRoundDesc(reference);
	}

	/** The try that is under way. */
	default Selection current(String reference) {
		return latest(reference).orElseThrow(() -> new IllegalStateException("No candidates for " + reference));
	}

}
