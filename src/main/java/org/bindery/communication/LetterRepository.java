package org.bindery.communication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LetterRepository extends JpaRepository<Letter, Long>, JpaSpecificationExecutor<Letter> {

	@EntityGraph(attributePaths = "content")
	Optional<Letter> findByOrderKeyAndRecipient(String orderKey, String recipient);

	@EntityGraph(attributePaths = "content")
	Optional<Letter> findWithContentById(Long id);

	List<Letter> findByReferenceAndConfidentialIsFalseOrderByWrittenAtDescIdDesc(String reference);

	List<Letter> findByReferenceAndStatusIn(String reference, Collection<LetterStatus> statuses);

	@Modifying
	@Query("update Letter set status = SENT, sentAt = :at, problem = '' where id = :id")
	void markSent(Long id, Instant at);

	@Modifying
	@Query("update Letter set problem = :problem where id = :id")
	void noteProblem(Long id, String problem);

}
