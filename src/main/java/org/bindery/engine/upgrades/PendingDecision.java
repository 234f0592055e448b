package org.bindery.engine.upgrades;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A change that waits for somebody's decision.
 *
 * @param shipped when Bindery's own came, or took its place
 */
record PendingDecision(LocalChange change, boolean inUse, Instant shipped) {

	WaitingFile told() {
		return new WaitingFile(this.change.file().name(),
				Optional.of(this.change.made().since()).filter((since) -> this.inUse), this.shipped,
				this.change.problems());
	}

	/** For the log. */
	String sentence() {
		List<String> problems = this.change.problems();
		return this.change.file().name() + " was changed here and "
				+ (this.inUse ? "stays in use" : "is not in use: Bindery's own took its place")
				+ (!problems.isEmpty() ? "; it would be refused today: " + String.join("; ", problems) : this.inUse
						? "; the one that comes with this version is kept back." : "; it would be accepted today.");
	}

}
