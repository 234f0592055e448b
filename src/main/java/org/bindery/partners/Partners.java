package org.bindery.partners;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** The registry of partners. */
public interface Partners extends JpaRepository<Partner, Long> {

	List<Partner> findAllByOrderByWordsAscNameAsc();

	/**
	 * Who bears the name already, whatever its capitals, accents and apostrophes; the one
	 * known longest, where there are several.
	 */
	default Optional<Partner> findByName(String name) {
		return findFirstByWordsOrderById(Partner.words(name));
	}

	Optional<Partner> findFirstByWordsOrderById(String words);

}
