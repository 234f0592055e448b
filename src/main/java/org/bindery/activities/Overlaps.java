package org.bindery.activities;

import java.util.List;

import org.bindery.identity.Reference;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/** The overlaps of all partnerships. */
public interface Overlaps extends JpaRepository<Overlap, Long> {

	/** Newest first. */
	@EntityGraph(attributePaths = { "ours", "theirs" })
	Page<Overlap> findByReferenceOrderByIdDesc(Reference reference, Pageable page);

	@EntityGraph(attributePaths = { "ours", "theirs" })
	List<Overlap> findByReferenceAndStatus(Reference reference, OverlapStatus status);

	boolean existsByOursAndTheirsAndStatus(Activity ours, Activity theirs, OverlapStatus status);

}
