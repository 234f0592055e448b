package org.bindery.selection;

import java.util.List;

import org.bindery.identity.Reference;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What assessors found. */
interface Assessments extends JpaRepository<Assessment, Long> {

	/** What the present try still waits for. */
	@Query("""
			select a from Assessment a join fetch a.candidate c join fetch c.selection s
			where s.reference = :reference and a.assessedAt is null
			and s.round = (select max(t.round) from Selection t where t.reference = :reference)
			order by c.id, a.id""")
	List<Assessment> open(Reference reference);

}
