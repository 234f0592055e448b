package org.bindery.conflicts;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** The conflicts of all partnerships. */
interface Conflicts extends JpaRepository<Conflict, Long> {

	/** Newest first. */
	List<Conflict> findByReferenceOrderByIdDesc(String reference);

	List<Conflict> findByReferenceAndClosedAtIsNull(String reference);

	Optional<Conflict> findByFormKey(String formKey);

}
