package org.bindery.needs;

import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The needs, one for each partnership. */
public interface Needs extends JpaRepository<Need, Long> {

	/**
	 * The need of that partnership; several partnerships share one where they branched
	 * off.
	 */
	default Optional<Need> findByReference(Reference reference) {
		// asked for both at once, the database reads all needs
		return raisedAs(reference).or(() -> branchedTo(reference));
	}

	@Query("select need from Need need where need.reference = :reference")
	Optional<Need> raisedAs(Reference reference);

	@Query("select need from Need need join need.branches branch where branch = :reference")
	Optional<Need> branchedTo(Reference reference);

	/** Keeps a need as somebody first puts it. */
	default Need raise(Reference reference, String title, String purpose, StaffId raisedBy) {
		return save(Need.raise(reference, title, purpose, raisedBy));
	}

}
