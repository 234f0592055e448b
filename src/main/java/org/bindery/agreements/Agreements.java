package org.bindery.agreements;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** The agreements of all partnerships, in all their versions. */
public interface Agreements extends JpaRepository<Agreement, Long> {

	Optional<Agreement> findFirstByReferenceOrderByNumberDesc(String reference);

	/** The latest version first. */
	List<Agreement> findByReferenceOrderByNumberDesc(String reference);

	List<Agreement> findByReferenceAndStatus(String reference, AgreementStatus status);

	/**
	 * The latest version.
	 * @throws NoSuchElementException when nothing was drafted yet
	 */
	default Agreement latest(String reference) {
		return findFirstByReferenceOrderByNumberDesc(reference)
			.orElseThrow(() -> new NoSuchElementException("No agreement for " + reference));
	}

	/**
	 * The draft that the sides work on: a new one, not saved yet, follows the version
	 * that was settled last.
	 */
	default Agreement draft(String reference) {
		return findFirstByReferenceOrderByNumberDesc(reference)
			.map((latest) -> latest.drafting() ? latest : latest.next())
			.orElseGet(() -> Agreement.first(reference));
	}

}
