package org.bindery.reviews;

import org.bindery.partnerships.PartnershipEnded;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What has ended needs no review any more. */
@Component
class ReviewEndings {

	private final Reviews reviews;

	ReviewEndings(Reviews reviews) {
		this.reviews = reviews;
	}

	@EventListener
	void cancel(PartnershipEnded ended) {
		this.reviews.findByReferenceAndStatus(ended.reference(), ReviewStatus.OPEN)
			.forEach((review) -> review.cancel(ended.reason()));
	}

}
