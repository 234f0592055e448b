package org.bindery.needs;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** The needs, one for each partnership. */
public interface Needs extends JpaRepository<Need, Long> {

	Optional<Need> findByReference(String reference);

	/** Keeps a need as somebody first puts it. */
	default Need raise(String reference, String title, String purpose, String raisedBy) {
		return save(Need.raise(reference, title, purpose, raisedBy));
	}

}
