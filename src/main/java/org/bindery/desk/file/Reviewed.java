package org.bindery.desk.file;

import java.util.List;

import org.bindery.needs.Benefit;
import org.bindery.reviews.Review;

/** A review with the benefits that had come by then. */
record Reviewed(Review review, List<Benefit> benefits) {

	static Reviewed of(Review review) {
		return new Reviewed(review, review.benefits());
	}

}
