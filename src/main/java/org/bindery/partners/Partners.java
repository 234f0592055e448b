package org.bindery.partners;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** The registry of partners. */
public interface Partners extends JpaRepository<Partner, Long> {

	List<Partner> findAllByOrderByName();

	/** The one known longest, where several bear the name. */
	default Optional<Partner> findByNameIgnoreCase(String name) {
		return findFirstByNameIgnoreCaseOrderById(name.strip());
	}

	Optional<Partner> findFirstByNameIgnoreCaseOrderById(String name);

}
