package org.bindery.communication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface LetterRepository extends JpaRepository<Letter, Long>, JpaSpecificationExecutor<Letter> {

	@EntityGraph(attributePaths = "content")
	Optional<Letter> findByOrderKeyAndRecipient(String orderKey, String recipient);

	@EntityGraph(attributePaths = "content")
	Optional<Letter> findWithContentById(Long id);

	List<Letter> findByReferenceOrderByWrittenAtDescIdDesc(String reference);

	List<Letter> findByReferenceAndStatusIn(String reference, Collection<LetterStatus> statuses);

}
