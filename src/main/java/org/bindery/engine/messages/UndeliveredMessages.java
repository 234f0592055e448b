package org.bindery.engine.messages;

import java.util.Collection;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/** The messages for which nobody waited. */
public interface UndeliveredMessages extends JpaRepository<UndeliveredMessage, Long> {

	/** All but those of that name. */
	Page<UndeliveredMessage> findByNameNotIn(Collection<String> names, Pageable page);

}
