package org.bindery.reviews;

import java.time.LocalDate;
import java.util.List;

import org.bindery.agreements.RevisionWish;
import org.bindery.agreements.RevisionWishes;
import org.bindery.engine.forms.FormWords;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

import org.springframework.stereotype.Component;

@Component
class ReviewWishes implements RevisionWishes {

	private final Reviews reviews;

	ReviewWishes(Reviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public List<RevisionWish> since(Reference reference, LocalDate day, StaffId reader) {
		return this.reviews.findByReferenceAndStatus(reference, ReviewStatus.REVISED)
			.stream()
			.filter((review) -> !review.reviewedOn().orElseThrow().isBefore(day))
			.map((review) -> new RevisionWish(FormWords.say("reviews.form.origin"), review.reviewedOn().orElseThrow(),
					review.reviewedBy().orElseThrow(), review.findings().orElseThrow()))
			.toList();
	}

}
