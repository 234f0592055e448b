package org.bindery.selection;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bindery.selection.PartnerRole.ADVISER;
import static org.bindery.selection.PartnerRole.FUNDER;
import static org.bindery.selection.PartnerRole.HOST;
import static org.bindery.selection.PartnerRole.TRAINER;

class RoleSharingTests {

	private final Candidate trainer = candidateSeenAs(TRAINER);

	private final Candidate host = candidateSeenAs(HOST);

	@Test
	void givesEachPartnerTheRolesSeenInIt() {
		assertThat(shared(TRAINER, HOST)).containsEntry(this.trainer, Set.of(TRAINER))
			.containsEntry(this.host, Set.of(HOST));
	}

	@Test
	void sharesARoleThatIsSeenInNobody() {
		assertThat(shared(TRAINER, HOST, FUNDER)).containsEntry(this.trainer, Set.of(TRAINER, FUNDER))
			.containsEntry(this.host, Set.of(HOST, FUNDER));
	}

	@Test
	void leavesNobodyWithoutARole() {
		assertThat(shared(TRAINER)).containsEntry(this.host, Set.of(TRAINER));
		assertThat(shared(ADVISER)).containsEntry(this.host, Set.of(ADVISER));
	}

	private Map<Candidate, Set<PartnerRole>> shared(PartnerRole first, PartnerRole... others) {
		return RoleSharing.among(List.of(this.trainer, this.host), EnumSet.of(first, others));
	}

	private static Candidate candidateSeenAs(PartnerRole role) {
		Candidate candidate = Selection
			.open(new Reference("P-2027-0001"), 1, List.of(12L), List.of(new StaffId("maria")))
			.candidates()
			.get(0);
		candidate.assessments().get(0).give(new Scores(3, 3, 3, 3, 3), "Seen", role, Optional.empty(), Instant.EPOCH);
		return candidate;
	}

}
