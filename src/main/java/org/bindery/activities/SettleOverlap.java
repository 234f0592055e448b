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

		MERGE("Merge: the two become one activity", OverlapStatus.MERGED),
		COORDINATE("Coordinate: both go on, with dates and topics agreed", OverlapStatus.COORDINATED),
		REFER("Refer: one goes on, and the other sends people there", OverlapStatus.REFERRED),
		KEEP("Keep both: they do not get in each other's way", OverlapStatus.KEPT);

		private final String label;

		private final OverlapStatus status;

		Decision(String label, OverlapStatus status) {
			this.label = label;
			this.status = status;
		}

		public String label() {
			return this.label;
		}

		OverlapStatus status() {
			return this.status;
		}

	}

}
