package org.bindery.partnerships.history;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.bindery.identity.Reference;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/** What was done, by whom. */
public interface History extends JpaRepository<HistoryEntry, Long> {

	/** Newest first. */
	Page<HistoryEntry> findByReferenceOrderByAtDescIdDesc(Reference reference, Pageable page);

	/** The steps of one of the partnership's processes, however often it ran. */
	List<HistoryEntry> findByReferenceAndProcess(Reference reference, String process);

	/** The latest time that one of the steps was done. */
	Optional<HistoryEntry> findFirstByReferenceAndStepInOrderByAtDescIdDesc(Reference reference,
			Collection<String> steps);

}
