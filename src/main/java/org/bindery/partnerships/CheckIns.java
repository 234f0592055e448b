package org.bindery.partnerships;

import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/** The check-ins of all partnerships. */
public interface CheckIns extends JpaRepository<CheckIn, Long> {

	List<CheckIn> findByReferenceAndStatus(String reference, CheckInStatus status);

	/** Latest first. */
	Page<CheckIn> findByReferenceOrderByPlannedForDescIdDesc(String reference, Pageable page);

}
