package org.bindery.conflicts;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.engine.accounts.AuditLog;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Partnerships;
import org.bindery.people.Colleague;
import org.bindery.people.Staff;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what a page shows of a conflict. */
@Component
public class ConflictFiles {

	private final Conflicts conflicts;

	private final Partnerships partnerships;

	private final Staff staff;

	ConflictFiles(Conflicts conflicts, Partnerships partnerships, Staff staff) {
		this.conflicts = conflicts;
		this.partnerships = partnerships;
		this.staff = staff;
	}

	/**
	 * Leaves a line about who read it. Empty where there is no such conflict, or none
	 * that the person may see.
	 */
	@Transactional(readOnly = true)
	public Optional<ConflictFile> of(Reference reference, Long id, Colleague person) {
		return this.conflicts.findById(id)
			.filter((conflict) -> conflict.reference().equals(reference) && conflict.visibleTo(person))
			.map((conflict) -> {
				AuditLog.note("conflict read", person.id(), reference, String.valueOf(id));
				return file(conflict);
			});
	}

	private ConflictFile file(Conflict conflict) {
		return new ConflictFile(conflict, this.partnerships.byReference(conflict.reference()),
				Stream.of(Rung.values()).map((rung) -> LadderRung.of(conflict, rung)).toList(), names(conflict));
	}

	private Map<StaffId, String> names(Conflict conflict) {
		Stream<StaffId> doers = conflict.steps().stream().map(ConflictStep::doneBy).flatMap(Optional::stream);
		return this.staff.namesOf(Stream
			.of(Stream.of(conflict.raisedBy()), conflict.about().stream(), conflict.handlers().stream(), doers)
			.flatMap((ids) -> ids)
			.toList());
	}

}
