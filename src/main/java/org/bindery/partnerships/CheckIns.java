package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.List;

import org.bindery.identity.Reference;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The check-ins of all partnerships. */
public interface CheckIns extends JpaRepository<CheckIn, Long> {

	List<CheckIn> findByReferenceAndStatus(Reference reference, CheckInStatus status);

	/**
	 * How many of that status there are since that day, by the day when they were held or
	 * planned.
	 */
	@Query("""
			select count(checkIn) from CheckIn checkIn
			where checkIn.reference = :reference and checkIn.status = :status
			and coalesce(checkIn.heldOn, checkIn.plannedFor) >= :since""")
	int countSince(Reference reference, CheckInStatus status, LocalDate since);

	/** Latest first. */
	Page<CheckIn> findByReferenceOrderByPlannedForDescIdDesc(Reference reference, Pageable page);

}
