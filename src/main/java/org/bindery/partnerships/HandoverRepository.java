package org.bindery.partnerships;

import java.util.Optional;

import org.bindery.identity.Reference;

import org.springframework.data.jpa.repository.JpaRepository;

interface HandoverRepository extends JpaRepository<Handover, Long> {

	Optional<Handover> findFirstByReferenceAndStatus(Reference reference, HandoverStatus status);

}
