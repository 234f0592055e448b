package org.bindery.selection;

import java.util.Optional;
import java.util.Set;

import org.bindery.identity.Reference;
import org.bindery.partners.PartnerKind;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The tries to find partners. */
interface SelectionRounds extends JpaRepository<Selection, Long> {

	Optional<Selection> findFirstByReferenceOrderByRoundDesc(Reference reference);

	default Optional<Selection> latest(Reference reference) {
		return findFirstByReferenceOrderByRoundDesc(reference);
	}

	/** The try that is under way. */
	default Selection current(Reference reference) {
		return latest(reference)
			.orElseThrow(() -> new IllegalStateException("No candidates were shortlisted for " + reference));
	}

	@Query("select c.partnerId from Candidate c where c.selection.reference = :reference")
	Set<Long> partnersConsidered(Reference reference);

	/** Whether a partner of that kind has ever accepted. */
	@Query("""
			select count(c) > 0 from Candidate c
			where c.standing = org.bindery.selection.CandidateStanding.ACCEPTED
			and c.partnerId in (select p.id from Partner p where p.kind = :kind)""")
	boolean anyAccepted(PartnerKind kind);

}
