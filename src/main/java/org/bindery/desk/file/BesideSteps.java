package org.bindery.desk.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.activities.Overlap;
import org.bindery.conflicts.Conflict;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Handover;
import org.bindery.partnerships.Hold;

import org.springframework.data.domain.Page;

/**
 * What goes on in a partnership beside its steps; each list newest first.
 *
 * @param conflicts those that the reader may see
 * @param turns what waits in them for others than the reader, the first due first
 * @param lessons the same, of those that were learned from
 * @param branches the references of the partnerships that branched off
 */
record BesideSteps(Optional<Hold> hold, Optional<Handover> handover, List<Reference> branches, Page<Conflict> conflicts,
		List<ConflictTurn> turns, List<Conflict> lessons, Page<Overlap> overlaps, Page<Reviewed> reviews) {

	/** The ids of the staff who have a hand in it. */
	Stream<StaffId> people() {
		return Stream
			.of(this.hold.stream().map(Hold::by), this.handover.stream().flatMap(BesideSteps::peopleOf),
					this.conflicts.stream().map(Conflict::raisedBy), this.turns.stream().map(ConflictTurn::handler),
					this.overlaps.stream().flatMap(BesideSteps::peopleOf),
					this.reviews.stream()
						.map(Reviewed::review)
						.map((review) -> review.reviewedBy().orElse(review.pulseBy())))
			.flatMap((ids) -> ids);
	}

	private static Stream<StaffId> peopleOf(Handover handover) {
		return Stream.concat(Stream.of(handover.askedBy()), handover.next().all().stream());
	}

	private static Stream<StaffId> peopleOf(Overlap overlap) {
		return Stream.concat(Stream.of(overlap.reportedBy()), overlap.settledBy().stream());
	}

}
