package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.bindery.identity.Reference;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All partnerships. */
public interface Partnerships extends JpaRepository<Partnership, Long>, KnownByReference {

	/**
	 * The partnership of that reference.
	 * @throws NoSuchElementException when there is none
	 */
	default Partnership byReference(Reference reference) {
		return findByReference(reference).orElseThrow(() -> new NoSuchElementException("No partnership " + reference));
	}

	/** The partnership of that reference; whoever else changes it waits for this one. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select partnership from Partnership partnership where partnership.reference = :reference")
	Optional<Partnership> lock(Reference reference);

	List<Partnership> findByReferenceIn(Collection<Reference> references);

	/** What the active ones plan for after that day. */
	@Query("""
			select new org.bindery.partnerships.PlannedDays(partnership.reference, partnership.terms.nextCheckIn,
			partnership.terms.reviewOn)
			from Partnership partnership
			where partnership.standing.stage = org.bindery.partnerships.Stage.ACTIVE
			and (partnership.terms.nextCheckIn > :day or partnership.terms.reviewOn > :day)
			order by partnership.id""")
	List<PlannedDays> plannedAfter(LocalDate day);

	/** The references of those that branched off that one, the oldest first. */
	default List<Reference> branchesOf(Reference reference) {
		return findByOriginBranchOfOrderById(reference).stream().map(Partnership::reference).toList();
	}

	List<Partnership> findByOriginBranchOfOrderById(Reference reference);

	/** What the next reference ends with. */
	@Query(nativeQuery = true, value = "select nextval('partnership_number')")
	long nextNumber();

}
