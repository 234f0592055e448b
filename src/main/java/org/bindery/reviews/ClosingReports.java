package org.bindery.reviews;

import java.util.Optional;

import org.bindery.identity.Reference;

import org.springframework.data.jpa.repository.JpaRepository;

/** The closing reports, one for each partnership that ended. */
public interface ClosingReports extends JpaRepository<ClosingReport, Long> {

	Optional<ClosingReport> findByReference(Reference reference);

}
