package org.bindery.engine;

import org.springframework.data.jpa.repository.JpaRepository;

/** The messages for which nobody waited. */
public interface UndeliveredMessages extends JpaRepository<UndeliveredMessage, Long> {

}
