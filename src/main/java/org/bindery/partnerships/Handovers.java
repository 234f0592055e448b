package org.bindery.partnerships;

import java.util.List;
import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Carried;
import org.bindery.engine.Refusal;
import org.bindery.engine.forms.Words;
import org.bindery.engine.tasks.OpenTasks;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.partnerships.actions.PartnershipActions;
import org.bindery.partnerships.history.HistoryKeeper;
import org.bindery.people.ContactTeam;
import org.bindery.people.Staff;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes partnerships from one contact to the next; one handover at a time. */
@Component
public class Handovers {

	private final PartnershipActions actions;

	private final Partnerships partnerships;

	private final HandoverRepository handovers;

	private final ContactOffers offers;

	private final HistoryKeeper history;

	private final OpenTasks tasks;

	private final Staff staff;

	private final WorkingCalendar calendar;

	Handovers(PartnershipActions actions, Partnerships partnerships, HandoverRepository handovers, ContactOffers offers,
			HistoryKeeper history, OpenTasks tasks, Staff staff, WorkingCalendar calendar) {
		this.actions = actions;
		this.partnerships = partnerships;
		this.handovers = handovers;
		this.offers = offers;
		this.history = history;
		this.tasks = tasks;
		this.staff = staff;
		this.calendar = calendar;
	}

	/**
	 * Begins a handover.
	 * @param person the id of the member of staff who asks
	 * @throws Refusal of {@code contact}, {@code team} or {@code reason}, or of the whole
	 * where nobody is designated yet, a handover is under way, or the partnership is over
	 */
	@Transactional
	public void begin(Reference reference, ChangeOfContact change, StaffId person) {
		PartnershipActions.Taken begun = this.actions.take(PartnershipAction.CHANGE_CONTACT, reference, person,
				"partnerships.refusal.cannotHandOver");
		if (underWay(reference).isPresent()) {
			throw new Refusal("", "partnerships.refusal.handoverUnderWay", reference);
		}
		if (change.contact() == null) {
			throw new Refusal("contact", "partnerships.refusal.missing");
		}
		ContactTeam next = this.offers.chosen(change.contact(), change.team());
		if (change.reason() == null) {
			throw new Refusal("reason", "partnerships.refusal.missing");
		}
		if (begun.partnership().designated().filter(next::equals).isPresent()) {
			throw new Refusal("contact", "partnerships.refusal.contactAlready");
		}
		Handover handover = this.handovers
			.save(Handover.asked(begun.partnership(), next, change.reason(), this.calendar.today(), person));
		begun.note("contactChanges", "Change of contact",
				Words.inEnglish(change.reason()) + "; next is " + this.staff.nameOf(next.lead()));
		begun.tell("ContactChanges", Carried.id("handoverId", handover.id()));
	}

	/** The handover that is not finished. */
	public Optional<Handover> underWay(Reference reference) {
		return this.handovers.findFirstByReferenceAndStatus(reference, HandoverStatus.OPEN);
	}

	Handover of(Long id) {
		return this.handovers.findById(id).orElseThrow();
	}

	/** Puts the successor in charge; all that waits for the former contact follows. */
	void handOver(Reference reference, Long id) {
		Handover handover = of(id);
		Partnership partnership = this.partnerships.byReference(reference);
		List<StaffId> former = partnership.contactAndTeam();
		partnership.designate(handover.next());
		handover.handedOver(this.calendar.today());
		this.tasks.assignAnew(reference, former);
	}

	/** A partnership that is over needs no next contact. */
	void cancelOpen(Reference reference) {
		underWay(reference).ifPresent((handover) -> {
			handover.cancel();
			this.history.note(reference, "contactKept",
					"The change of contact was called off: the partnership is over");
		});
	}

}
