package org.bindery.communication;

import org.bindery.identity.Reference;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface Conversations extends JpaRepository<Conversation, Long> {

	Page<Conversation> findByReferenceOrderByHeldOnDescIdDesc(Reference reference, Pageable page);

}
