package org.bindery.partnerships.history;

import java.time.Instant;

import org.bindery.partnerships.Partnership;

import org.springframework.data.jpa.repository.JpaRepository;

/** When partnerships entered their stages. */
public interface StageLog extends JpaRepository<StageChange, Long> {

	/** The partnership stands from that moment on where it stands now. */
	default void keep(Partnership partnership, Instant at) {
		save(new StageChange(partnership, at));
	}

}
