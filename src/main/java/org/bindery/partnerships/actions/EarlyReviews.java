package org.bindery.partnerships.actions;

import java.util.Optional;
import java.util.Set;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Processes;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.history.History;
import org.bindery.people.Staff;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins reviews before their date, because somebody asks for it. */
@Component
public class EarlyReviews {

	/** The longest reason, in characters. */
	public static final int LONGEST_REASON = 1000;

	private static final String MESSAGE = "ReviewStarts";

	private static final String IMPOSSIBLE = "partnerships.refusal.cannotReview";

	private static final String ASKED = "reviewAsked";

	private static final String CONCLUDED = "reviewPartnership";

	private final PartnershipActions actions;

	private final History history;

	private final Staff staff;

	private final Processes processes;

	private final WorkingCalendar calendar;

	EarlyReviews(PartnershipActions actions, History history, Staff staff, Processes processes,
			WorkingCalendar calendar) {
		this.actions = actions;
		this.history = history;
		this.staff = staff;
		this.processes = processes;
		this.calendar = calendar;
	}

	/**
	 * Begins the review now.
	 * @param person the id of the member of staff who asks
	 * @throws Refusal of {@code reason}, or of the whole unless the partnership is active
	 * and no review is under way
	 */
	@Transactional
	public void start(Reference reference, String reason, StaffId person) {
		PartnershipActions.Taken review = this.actions.take(PartnershipAction.REVIEW, reference, person, IMPOSSIBLE);
		if (!isPossible(reference)) {
			throw new Refusal("", IMPOSSIBLE, reference);
		}
		RequiredText.check("reason", reason, LONGEST_REASON, "partnerships.refusal.reviewReasonMissing");
		review.note(ASKED, "Asked for the review", reason.strip());
		review.tell(MESSAGE);
	}

	/**
	 * Who asked for the review that is under way, and why; empty where it came on its
	 * date.
	 */
	public Optional<AskedReview> asked(Reference reference) {
		return this.history.findFirstByReferenceAndStepInOrderByAtDescIdDesc(reference, Set.of(ASKED, CONCLUDED))
			.filter((entry) -> entry.step().equals(ASKED))
			.map((entry) -> new AskedReview(this.staff.nameOf(entry.person().orElseThrow()),
					this.calendar.dateOf(entry.at()), entry.note().orElseThrow()));
	}

	/** Whether no review is under way. */
	public boolean isPossible(Reference reference) {
		return this.processes.awaits(MESSAGE, reference);
	}

}
