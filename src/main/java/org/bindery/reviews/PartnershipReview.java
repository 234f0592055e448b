package org.bindery.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.ProcessClass;
import org.bindery.engine.forms.Form;
import org.bindery.engine.forms.FormWords;
import org.bindery.identity.Address;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.CheckInStatus;
import org.bindery.partnerships.CheckIns;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.actions.AskedReview;
import org.bindery.partnerships.actions.EarlyReviews;
import org.bindery.partnerships.words.FormHeading;
import org.bindery.partnerships.words.InWords;
import org.bindery.reviews.ReviewPartnership.Decision;

/** Looks at a partnership, and decides whether and how it goes on. */
@ProcessClass
public class PartnershipReview {

	private final Reviews reviews;

	private final ReviewDates dates;

	private final Partnerships partnerships;

	private final CheckIns checkIns;

	private final HopedFor hopedFor;

	private final EarlyReviews earlyReviews;

	private final FormHeading heading;

	private final WorkingCalendar calendar;

	PartnershipReview(Reviews reviews, ReviewDates dates, Partnerships partnerships, CheckIns checkIns,
			HopedFor hopedFor, EarlyReviews earlyReviews, FormHeading heading, WorkingCalendar calendar) {
		this.reviews = reviews;
		this.dates = dates;
		this.partnerships = partnerships;
		this.checkIns = checkIns;
		this.hopedFor = hopedFor;
		this.earlyReviews = earlyReviews;
		this.heading = heading;
		this.calendar = calendar;
	}

	/** The partners and the contact as a letter's recipients. */
	public String bothSides(Reference reference) {
		return Address.together(this.partnerships.byReference(reference).bothSides());
	}

	public Form<AnswerPulse> answerPulse(Reference reference) {
		return this.heading.over(reference, Form.blank(AnswerPulse.class));
	}

	public void answerPulse(Reference reference, AnswerPulse form, StaffId person) {
		this.reviews.save(Review.begun(reference, form.value(), person, this.calendar.today()));
	}

	public Form<ReviewPartnership> reviewPartnership(Reference reference) {
		Partnership partnership = this.partnerships.byReference(reference);
		Review review = this.reviews.underWay(reference);
		Optional<Review> last = this.reviews.last(reference);
		LocalDate since = last.flatMap(Review::reviewedOn).or(partnership::startedOn).orElseThrow();
		LocalDate next = this.dates.suggested(partnership.terms()).orElse(null);
		return this.heading.over(reference, new ReviewPartnership(null, List.of(), null, next))
			.with("asked", this.earlyReviews.asked(reference).map(PartnershipReview::inWords).orElse(""))
			.with("pulse", PulseRow.of(review.pulse(), last.map(Review::pulse)))
			.with("comment", Optional.ofNullable(review.pulse().comment()).orElse(""))
			.with("since", FormWords.date(since))
			.with("held", count(reference, CheckInStatus.HELD, since))
			.with("missed", count(reference, CheckInStatus.MISSED, since))
			.with("sought", this.hopedFor.by(partnership))
			.with("endsOn", partnership.terms().endsOn().map(FormWords::date).orElse(""));
	}

	public Decision reviewPartnership(Reference reference, ReviewPartnership form, StaffId person) {
		LocalDate today = this.calendar.today();
		Partnership partnership = this.partnerships.byReference(reference);
		Review review = this.reviews.underWay(reference);
		if (form.decision() == Decision.END) {
			partnership.endsBecause("The review of " + InWords.date(today) + " ended it", person);
		}
		else {
			Optional<LocalDate> next = this.dates.chosen(Optional.ofNullable(form.nextReview()), partnership.terms());
			review.nextOn(next);
			partnership.terms().reviewOn(next, this.calendar);
		}
		review.conclude(form.decision().status(), form.benefits(), form.findings(), person, today);
		return form.decision();
	}

	private static String inWords(AskedReview asked) {
		return asked.by() + ", " + FormWords.date(asked.on()) + ": " + asked.why();
	}

	private String count(Reference reference, CheckInStatus status, LocalDate since) {
		return FormWords.number(this.checkIns.countSince(reference, status, since));
	}

	/** How a review ends. */
	public enum Outcome {

		CONTINUE, REVISE, END

	}

}
