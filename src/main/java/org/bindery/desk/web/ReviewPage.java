package org.bindery.desk.web;

import java.util.stream.Stream;

import org.bindery.desk.Possibilities;
import org.bindery.desk.Possibility;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.actions.EarlyReviews;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.people.Attempts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Starts a partnership's review before its date. */
@Controller
@RequestMapping("/partnerships/{reference}/review")
class ReviewPage extends ActionPage<ReasonForm> {

	private final EarlyReviews reviews;

	ReviewPage(Possibilities possibilities, Attempts attempts, EarlyReviews reviews) {
		super(PartnershipAction.REVIEW, "review", possibilities, attempts);
		this.reviews = reviews;
	}

	@Override
	ReasonForm blank(Possibility asked) {
		return ReasonForm.BLANK;
	}

	@Override
	void explain(Possibility asked, Model model) {
		this.reviews.asked(asked.partnership().reference()).ifPresent((early) -> model.addAttribute("early", early));
	}

	@Override
	Stream<String> written(ReasonForm form) {
		return Stream.of(form.reason());
	}

	@Override
	Reference act(Reference reference, ReasonForm form, StaffId person) {
		this.reviews.start(reference, form.reason(), person);
		return reference;
	}

}
