package org.bindery.people;

import java.util.List;
import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AssigneesTests {

	@Test
	void givesATaskToTheContact() {
		Assignees assignees = with("ruth", new ContactTeam(new StaffId("maria"), List.of()));
		assertThat(assignees.contact(new Reference("P-2026-0001"))).isEqualTo("maria");
		assertThat(assignees.team(new Reference("P-2026-0001"))).isEmpty();
	}

	@Test
	void offersATaskToTheWholeTeam() {
		Assignees assignees = with("ruth", new ContactTeam(new StaffId("maria"),
				List.of(new StaffId("daniel"), new StaffId("maria"), new StaffId("wei"))));
		assertThat(assignees.contact(new Reference("P-2026-0001"))).isNull();
		assertThat(assignees.team(new Reference("P-2026-0001"))).containsExactly("maria", "daniel", "wei");
	}

	@Test
	void givesATaskToWhoeverRaisedTheNeedWhileThereIsNoContact() {
		Assignees assignees = with("ruth", null);
		assertThat(assignees.contact(new Reference("P-2026-0001"))).isEqualTo("ruth");
		assertThat(assignees.raiser(new Reference("P-2026-0001"))).isEqualTo("ruth");
		assertThat(assignees.team(new Reference("P-2026-0001"))).isEmpty();
	}

	@Test
	void losesNoTask() {
		assertThatIllegalStateException().isThrownBy(() -> with(null, null).contact(new Reference("P-2026-0001")))
			.withMessageContaining("P-2026-0001");
	}

	private static Assignees with(String raiser, ContactTeam team) {
		return new Assignees(new ContactBook() {

			@Override
			public Optional<ContactTeam> contactOf(Reference reference) {
				return Optional.ofNullable(team);
			}

			@Override
			public Optional<StaffId> raisedBy(Reference reference) {
				return StaffId.find(raiser);
			}

		});
	}

}
