package org.bindery.conflicts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
		return raise(reference, raised, person, UUID.randomUUID().toString());
	}

	/**
	 * The same, for a form that may be sent twice.
	 * @param formKey the same for every repetition: the conflict is raised once
	 */
	@Transactional
	public Long raise(Reference reference, RaisedConflict raised, StaffId person, String formKey) {
		return raisedBy(formKey, reference, person).orElseGet(() -> take(reference, raised, person, formKey));
	}

	/**
	 * The id of the conflict that the person raised in that partnership by that form;
	 * empty until then. Another person's form is another one whatever its key: nobody
	 * learns of a conflict, or takes its place, by a key.
	 */
	@Transactional(readOnly = true)
	public Optional<Long> raisedBy(String formKey, Reference reference, StaffId person) {
		return this.conflicts.findByFormKey(ownKey(formKey, reference, person)).map(Conflict::id);
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

	private Long take(Reference reference, RaisedConflict raised, StaffId person, String formKey) {
		refuseGaps(raised, person);
		PartnershipActions.Taken action = this.actions.take(PartnershipAction.RAISE_CONFLICT, reference, person,
				"conflicts.refusal.notActive");
		// of two equal forms at once the later one waited above
		return raisedBy(formKey, reference, person).orElseGet(() -> begin(action, raised, person, formKey));
	}

	private Long begin(PartnershipActions.Taken action, RaisedConflict raised, StaffId person, String formKey) {
		Reference reference = action.partnership().reference();
		Conflict conflict = Conflict.raised(reference, ownKey(formKey, reference, person), raised, person,
				this.calendar.now());
		if (this.handlers.of(conflict, Rung.MEDIATION).isEmpty()) {
			throw new Refusal("about", "conflicts.refusal.nobodyLeft");
		}
		this.conflicts.save(conflict);
		action.tell("ConflictRaised", new Carried(Map.of("conflictId", conflict.id(), "conflictResolution", "")));
		return conflict.id();
	}

	private static String ownKey(String formKey, Reference reference, StaffId person) {
		String form = String.join("\n", person.text(), reference.text(), formKey);
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
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
