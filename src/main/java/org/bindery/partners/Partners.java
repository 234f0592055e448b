package org.bindery.partners;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** The registry of partners. */
public interface Partners extends JpaRepository<Partner, Long> {

	List<Partner> findAllByOrderByWordsAscNameAsc();

	/**
	 * Who bears the name already, however it is written; the one known longest, where
	 * there are several.
	 */
	default Optional<Partner> findByName(String name) {
		return findFirstBySameNameOrderById(Partner.sameName(name));
	}

	Optional<Partner> findFirstBySameNameOrderById(String sameName);

}
