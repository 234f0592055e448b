package org.bindery.conflicts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Carried;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.partnerships.actions.PartnershipActions;
import org.bindery.people.Colleague;
import org.bindery.people.Staff;
import org.bindery.typing.Typed;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes conflicts up, and shows them to who may see them. */
@Component
public class ConflictDesk {

	private final Conflicts conflicts;

	private final Partnerships partnerships;

	private final Handlers handlers;

	private final Staff staff;

	private final PartnershipActions actions;

	private final WorkingCalendar calendar;

	ConflictDesk(Conflicts conflicts, Partnerships partnerships, Handlers handlers, Staff staff,
			PartnershipActions actions, WorkingCalendar calendar) {
		this.conflicts = conflicts;
		this.partnerships = partnerships;
		this.handlers = handlers;
		this.staff = staff;
		this.actions = actions;
		this.calendar = calendar;
	}

	/**
	 * Takes a conflict up and begins to settle it.
	 * @param person the id of the member of staff who raises it
	 * @return the conflict's id
	 * @throws Refusal of a field, or of the whole unless the partnership is active
	 */
	@Transactional
	public Long raise(Reference reference, RaisedConflict raised, StaffId person) {
		refuseGaps(raised, person);
		PartnershipActions.Taken action = this.actions.take(PartnershipAction.RAISE_CONFLICT, reference, person,
				"conflicts.refusal.notActive");
		Conflict conflict = Conflict.raised(reference, raised, person, this.calendar.now());
		if (this.handlers.of(conflict, Rung.MEDIATION).isEmpty()) {
			throw new Refusal("about", "conflicts.refusal.nobodyLeft");
		}
		this.conflicts.save(conflict);
		action.tell("ConflictRaised", new Carried(Map.of("conflictId", conflict.id(), "conflictResolution", "")));
		return conflict.id();
	}

	/**
	 * Whether the person can raise a conflict; empty where there is no such partnership.
	 */
	@Transactional(readOnly = true)
	public Optional<Raising> raising(Reference reference, Colleague person) {
		return this.partnerships.findByReference(reference)
			.map((partnership) -> new Raising(partnership, PartnershipAction.RAISE_CONFLICT.appliesTo(partnership),
					PartnershipAction.RAISE_CONFLICT.isOpenTo(person, partnership)));
	}

	/** Those that the person may see, newest first. */
	@Transactional(readOnly = true)
	public List<Conflict> visible(Reference reference, Colleague person) {
		return this.conflicts.findByReferenceOrderByRaisedAtDesc(reference)
			.stream()
			.filter((conflict) -> conflict.visibleTo(person))
			.toList();
	}

	/**
	 * How many open ones the person may see, by the partnership's reference, found with
	 * one query; without partnerships that have none.
	 */
	@Transactional(readOnly = true)
	public Map<Reference, Long> countOpen(Collection<Reference> references, Colleague person) {
		return this.conflicts.countOpenTo(person.id(), WhoMayKnow.isWatching(person), references)
			.stream()
			.collect(Collectors.toMap(Conflicts.Count::getReference, Conflicts.Count::getConflicts));
	}

	private void refuseGaps(RaisedConflict raised, StaffId person) {
		if (Typed.text(raised.what()).isEmpty()) {
			throw new Refusal("what", "conflicts.refusal.whatMissing");
		}
		if (raised.what().length() > RaisedConflict.LONGEST_WHAT) {
			throw new Refusal("what", "conflicts.refusal.tooLong", RaisedConflict.LONGEST_WHAT);
		}
		if (raised.otherParty().length() > RaisedConflict.LONGEST_PARTY) {
			throw new Refusal("otherParty", "conflicts.refusal.tooLong", RaisedConflict.LONGEST_PARTY);
		}
		if (raised.about().contains(person)) {
			throw new Refusal("about", "conflicts.refusal.aboutYourself");
		}
		raised.about().stream().filter((id) -> this.staff.find(id).isEmpty()).findFirst().ifPresent((id) -> {
			throw Refusal.unknownOption("about", id.text());
		});
	}

}
