package org.bindery.conflicts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.bindery.agreements.RevisionWish;
import org.bindery.agreements.RevisionWishes;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.accounts.Accounts;
import org.bindery.engine.forms.FormWords;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.people.Colleague;
import org.bindery.people.Role;

import org.springframework.stereotype.Component;

/** Tells whoever may know of a conflict how it changes the agreement. */
@Component
class ConflictWishes implements RevisionWishes {

	private final Conflicts conflicts;

	private final Accounts accounts;

	private final WorkingCalendar calendar;

	ConflictWishes(Conflicts conflicts, Accounts accounts, WorkingCalendar calendar) {
		this.conflicts = conflicts;
		this.accounts = accounts;
		this.calendar = calendar;
	}

	@Override
	public List<RevisionWish> since(Reference reference, LocalDate day, StaffId reader) {
		Colleague colleague = new Colleague(reader, Role.among(this.accounts.groupsOf(reader)));
		return this.conflicts.findByReferenceOrderByRaisedAtDesc(reference)
			.stream()
			.filter((conflict) -> conflict.resolution().filter(Resolution.REVISE::equals).isPresent())
			.filter((conflict) -> conflict.visibleTo(colleague))
			.flatMap((conflict) -> wish(conflict).stream())
			.filter((wish) -> !wish.on().isBefore(day))
			.toList();
	}

	/** What settled it, once the lesson is learned. */
	private Optional<RevisionWish> wish(Conflict conflict) {
		return conflict.lesson()
			.flatMap((lesson) -> conflict.steps()
				.stream()
				.filter((step) -> step.rung() != Rung.LESSON && step.doneAt().isPresent())
				.max(Comparator.comparing(ConflictStep::rung)))
			.map((step) -> new RevisionWish(FormWords.say("conflicts.form.origin"),
					this.calendar.dateOf(conflict.closedAt().orElseThrow()), step.doneBy().orElseThrow(),
					step.notes().orElse("")));
	}

}
