package org.bindery.engine.upgrades;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file that was changed on the running system and waits for somebody's decision: a new
 * version of Bindery brings it too, or the change would be refused today. Where it must
 * not run at all any more, Bindery's own took its place.
 *
 * @param changed when it was changed here, where the change is in use
 * @param shipped when Bindery's own came, or took its place
 * @param problems why the change would be refused today; empty where it would not
 */
public record WaitingFile(String file, Optional<Instant> changed, Instant shipped, List<String> problems) {

	/** Whether the change is still in use. */
	public boolean inUse() {
		return this.changed.isPresent();
	}

}
