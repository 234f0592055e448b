package org.bindery.partnerships;

import org.bindery.engine.Processes;
import org.bindery.engine.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends partnerships before their term, because somebody asks for it. */
@Component
public class Endings {

	private final Partnerships partnerships;

	private final Processes processes;

	Endings(Partnerships partnerships, Processes processes) {
		this.partnerships = partnerships;
		this.processes = processes;
	}

	/**
	 * Asks the partnership's process to end well.
	 * @param person the id of the member of staff who asks
	 * @throws Refusal unless the partnership is active
	 */
	@Transactional
	public void end(String reference, String reason, String person) {
		throw new UnsupportedOperationException();
	}

}
