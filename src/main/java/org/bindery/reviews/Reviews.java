package org.bindery.reviews;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.bindery.identity.Reference;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/** The reviews of all partnerships. */
public interface Reviews extends JpaRepository<Review, Long> {

	/** Newest first. */
	Page<Review> findByReferenceOrderByIdDesc(Reference reference, Pageable page);

	Optional<Review> findFirstByReferenceAndReviewedOnIsNotNullOrderByIdDesc(Reference reference);

	List<Review> findByReferenceAndStatus(Reference reference, ReviewStatus status);

	/** The review that was concluded last. */
	default Optional<Review> last(Reference reference) {
		return findFirstByReferenceAndReviewedOnIsNotNullOrderByIdDesc(reference);
	}

	/**
	 * The review whose pulse is answered.
	 * @throws NoSuchElementException when no review is under way
	 */
	default Review underWay(Reference reference) {
		return findByReferenceAndStatus(reference, ReviewStatus.OPEN).stream()
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("No review of " + reference + " is under way"));
	}

}
