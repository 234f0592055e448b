package org.bindery.partnerships;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All partnerships. */
public interface Partnerships extends JpaRepository<Partnership, Long> {

	Optional<Partnership> findByReference(String reference);

	/**
	 * The partnership of that reference.
	 * @throws NoSuchElementException when there is none
	 */
	default Partnership byReference(String reference) {
		return findByReference(reference).orElseThrow(() -> new NoSuchElementException("No partnership " + reference));
	}

	Page<Partnership> findByStageOrderByReferenceDesc(Stage stage, Pageable page);

	/** Stages without a partnership are left out. */
	@Query("""
			select new org.bindery.partnerships.StageCount(partnership.stage, count(partnership))
			from Partnership partnership group by partnership.stage""")
	List<StageCount> countByStage();

	/** What the next reference ends with. */
	@Query(nativeQuery = true, value = "select nextval('partnership_number')")
	long nextNumber();

}
