package org.bindery.partnerships;

import java.time.Instant;

import org.springframework.data.jpa.repository.JpaRepository;

/** When partnerships entered their stages. */
interface StageLog extends JpaRepository<StageChange, Long> {

	/** The partnership stands from that moment on where it stands now. */
	default void keep(Partnership partnership, Instant at) {
		save(new StageChange(partnership, at));
	}

}
