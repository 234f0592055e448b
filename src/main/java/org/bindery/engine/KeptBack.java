package org.bindery.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file that was changed on the running system and waits for somebody's decision: a new
 * version of Bindery brings it too and the change stays in use, or the change breaks a
 * rule by now and Bindery's own took its place.
 *
 * @param changed when it was changed here, where the change is in use
 * @param shipped when Bindery's own new version came, or took its place
 * @param problems why the change is not in use any more; empty where it is
 */
public record KeptBack(String file, Optional<Instant> changed, Instant shipped, List<String> problems) {

	/** Whether the change is still in use. */
	public boolean inUse() {
		return this.problems.isEmpty();
	}

}
