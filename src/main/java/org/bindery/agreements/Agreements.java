package org.bindery.agreements;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.bindery.identity.Reference;

import org.springframework.data.jpa.repository.JpaRepository;

/** The agreements of all partnerships, in all their versions. */
public interface Agreements extends JpaRepository<Agreement, Long> {

	Optional<Agreement> findFirstByReferenceOrderByNumberDesc(Reference reference);

	/** The latest version first. */
	List<Agreement> findByReferenceOrderByNumberDesc(Reference reference);

	Optional<Agreement> findByReferenceAndNumber(Reference reference, int number);

	List<Agreement> findByReferenceAndStatus(Reference reference, AgreementStatus status);

	/**
	 * The latest version.
	 * @throws NoSuchElementException when nothing was drafted yet
	 */
	default Agreement latest(Reference reference) {
		return findFirstByReferenceOrderByNumberDesc(reference)
			.orElseThrow(() -> new NoSuchElementException("No agreement for " + reference));
	}

	/** The version that the partnership keeps to; a refused revision leaves it so. */
	default Optional<Agreement> inForce(Reference reference) {
		return findByReferenceAndStatus(reference, AgreementStatus.SIGNED).stream().findFirst();
	}

	/** The signed version that this one replaces, or is to replace. */
	default Optional<Agreement> before(Agreement agreement) {
		return findByReferenceOrderByNumberDesc(agreement.reference()).stream()
			.filter((version) -> version.number() < agreement.number() && version.wasSigned())
			.findFirst();
	}

	/**
	 * The draft that the sides work on: a new one, not saved yet, revises the version in
	 * force, or else follows the one that was settled last.
	 */
	default Agreement draft(Reference reference) {
		return findFirstByReferenceOrderByNumberDesc(reference)
			.map((latest) -> latest.drafting() ? latest
					: inForce(reference).map((version) -> version.revised(latest.number() + 1)).orElseGet(latest::next))
			.orElseGet(() -> Agreement.first(reference));
	}

}
