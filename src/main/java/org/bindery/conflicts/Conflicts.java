package org.bindery.conflicts;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** The conflicts of all partnerships. */
interface Conflicts extends JpaRepository<Conflict, Long> {

	/** Newest first. */
	List<Conflict> findByReferenceOrderByIdDesc(String reference);

	List<Conflict> findByReferenceAndClosedAtIsNull(String reference);

	Optional<Conflict> findByFormKey(String formKey);

	/**
	 * The conflict of that id.
	 * @throws NoSuchElementException when there is none
	 */
	default Conflict byId(Long id) {
		return findById(id).orElseThrow(() -> new NoSuchElementException("No conflict " + id));
	}

}
