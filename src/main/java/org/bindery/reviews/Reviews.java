package org.bindery.reviews;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/** The reviews of all partnerships. */
public interface Reviews extends JpaRepository<Review, Long> {

	/** Newest first. */
	Page<Review> findByReferenceOrderByIdDesc(String reference, Pageable page);

	Optional<Review> findFirstByReferenceAndReviewedOnIsNotNullOrderByIdDesc(String reference);

	List<Review> findByReferenceAndStatus(String reference, ReviewStatus status);

	/** The review that was concluded last. */
	default Optional<Review> last(String reference) {
		return findFirstByReferenceAndReviewedOnIsNotNullOrderByIdDesc(reference);
	}

	/**
	 * The review whose pulse is answered.
	 * @throws NoSuchElementException when no review is under way
	 */
	default Review underWay(String reference) {
		return findByReferenceAndStatus(reference, ReviewStatus.OPEN).stream()
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("No review of " + reference + " is under way"));
	}

}
