package org.bindery.communication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bindery.identity.Address;
import org.bindery.identity.Reference;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface LetterRepository extends JpaRepository<Letter, Long>, JpaSpecificationExecutor<Letter> {

	@EntityGraph(attributePaths = "content")
	Optional<Letter> findByOrderKeyAndRecipient(String orderKey, Address recipient);

	@EntityGraph(attributePaths = "content")
	Optional<Letter> findWithContentById(Long id);

	List<Letter> findByReferenceAndConfidentialIsFalseOrderByWrittenAtDescIdDesc(Reference reference);

	/**
	 * Without those that are being sent at this moment: nobody calls them back any more.
	 */
	@Query(nativeQuery = true,
			value = "select * from letter where reference = :reference and status in (:statuses) for update skip locked")
	List<Letter> lock(String reference, Collection<String> statuses);

	boolean existsByReferenceInAndStatus(Collection<Reference> references, LetterStatus status);

	@Query(nativeQuery = true, value = "select distinct reference from letter where status = :status")
	Set<String> casesWith(String status);

	List<Letter> findByOrderKeyInAndStatusAndFaultIsNotNull(Collection<String> keys, LetterStatus status);

	/** Empty while somebody else has it. */
	@Query(nativeQuery = true, value = "select * from letter where id = :id for update skip locked")
	Optional<Letter> lock(Long id);

}
