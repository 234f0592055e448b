package org.bindery.activities;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How an overlap is settled.
 *
 * @param division who does what from now on
 */
public record SettleOverlap(@NotNull Decision decision, @NotNull @Size(max = 2000) String division) {

	/** What becomes of the two activities. */
	public enum Decision {

		MERGE(OverlapStatus.MERGED), COORDINATE(OverlapStatus.COORDINATED), REFER(OverlapStatus.REFERRED),
		KEEP(OverlapStatus.KEPT);

		private final OverlapStatus status;

		Decision(OverlapStatus status) {
			this.status = status;
		}

		OverlapStatus status() {
			return this.status;
		}

	}

}
