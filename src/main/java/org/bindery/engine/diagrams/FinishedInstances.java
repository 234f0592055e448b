package org.bindery.engine.diagrams;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.bindery.identity.Reference;

/**
 * A page of process instances that are over.
 *
 * @param more whether there is a further page
 */
public record FinishedInstances(List<Finished> shown, boolean more) {

	/**
	 * A process instance that is over.
	 *
	 * @param reference the partnership's; empty where it is of none
	 * @param end the words on the event that ended it; empty where it was called off
	 */
	public record Finished(String instance, Optional<Reference> reference, Instant began, Instant ended, String end) {
	}

}
