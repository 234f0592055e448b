package org.bindery.conflicts;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The conflicts of all partnerships. */
interface Conflicts extends JpaRepository<Conflict, Long> {

	/** Newest first. */
	List<Conflict> findByReferenceOrderByRaisedAtDesc(Reference reference);

	List<Conflict> findByReferenceAndClosedAtIsNull(Reference reference);

	/** As {@link Conflict#visibleTo} has it. */
	String VISIBLE = """
			:person not member of conflict.about and (:watching = true or conflict.raisedBy = :person
			or exists (select step from conflict.steps step where step.handler = :person or step.doneBy = :person))
			""";

	/**
	 * The ids of those that the person may see.
	 * @param watching whether the person's role shows them all conflicts of others
	 */
	@Query("select conflict.id from Conflict conflict where " + VISIBLE)
	List<Long> openTo(StaffId person, boolean watching);

	/** Of these conflicts the same. */
	@Query("select conflict.id from Conflict conflict where conflict.id in :ids and " + VISIBLE)
	Set<Long> openTo(StaffId person, boolean watching, Collection<Long> ids);

	/** Of open ones the same: how many each of these partnerships has, if any. */
	@Query("""
			select conflict.reference as reference, count(conflict) as conflicts from Conflict conflict
			where conflict.reference in :references and conflict.closedAt is null and """ + " " + VISIBLE
			+ "group by conflict.reference")
	List<Count> countOpenTo(StaffId person, boolean watching, Collection<Reference> references);

	/**
	 * The conflict of that id.
	 * @throws NoSuchElementException when there is none
	 */
	default Conflict byId(Long id) {
		return findById(id).orElseThrow(() -> new NoSuchElementException("No conflict " + id));
	}

	/** How many conflicts a partnership has. */
	interface Count {

		Reference getReference();

		long getConflicts();

	}

}
