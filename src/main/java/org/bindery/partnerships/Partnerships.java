package org.bindery.partnerships;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All partnerships. */
public interface Partnerships extends JpaRepository<Partnership, Long>, KnownByReference {

	/**
	 * The partnership of that reference.
	 * @throws NoSuchElementException when there is none
	 */
	default Partnership byReference(String reference) {
		return findByReference(reference).orElseThrow(() -> new NoSuchElementException("No partnership " + reference));
	}

	/** The partnership of that reference; whoever else changes it waits for this one. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select partnership from Partnership partnership where partnership.reference = :reference")
	Optional<Partnership> lock(String reference);

	List<Partnership> findByReferenceIn(Collection<String> references);

	@Query("select partnership from Partnership partnership where partnership.standing.stage in :stages")
	Page<Partnership> findByStageIn(Collection<Stage> stages, Pageable page);

	/** Those that plan a check-in first, the soonest at the top. */
	@Query("""
			select partnership from Partnership partnership where partnership.standing.stage in :stages
			order by case when partnership.standing.stage = ACTIVE then partnership.terms.nextCheckIn else null end
			nulls last, partnership.id desc""")
	Page<Partnership> bySoonestCheckIn(Collection<Stage> stages, Pageable page);

	/** Stages without a partnership are left out. */
	@Query("""
			select new org.bindery.partnerships.StageCount(partnership.standing.stage, count(partnership))
			from Partnership partnership group by partnership.standing.stage""")
	List<StageCount> countByStage();

	/** The references of those that branched off that one, the oldest first. */
	@Query("""
			select partnership.reference from Partnership partnership where partnership.origin.branchOf = :reference
			order by partnership.id""")
	List<String> branchesOf(String reference);

	/** What the next reference ends with. */
	@Query(nativeQuery = true, value = "select nextval('partnership_number')")
	long nextNumber();

}
