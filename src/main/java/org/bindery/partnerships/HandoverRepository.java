package org.bindery.partnerships;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface HandoverRepository extends JpaRepository<Handover, Long> {

	List<Handover> findByReferenceAndStatus(String reference, HandoverStatus status);

	Optional<Handover> findFirstByReferenceAndStatus(String reference, HandoverStatus status);

}
