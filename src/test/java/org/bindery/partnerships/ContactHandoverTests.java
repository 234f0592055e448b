package org.bindery.partnerships;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.engine.tasks.OpenTask;
import org.bindery.engine.tasks.OpenTasks;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.AcceptHandover.Decision;
import org.bindery.people.ContactTeam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.reset;

/**
 * What a handover shows and tells; how it passes the partnership on is in
 * {@link HandoversTests}.
 */
@PartnershipsTest
class ContactHandoverTests {

	@Autowired
	private ContactHandover handover;

	@Autowired
	private Handovers handovers;

	@Autowired
	private LetterReading letters;

	@Autowired
	private OpenTasks tasks;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Road road;

	private Reference reference;

	private Long id;

	@BeforeEach
	void mariaHandsOverToLi() {
		reset(this.tasks);
		this.reference = this.road.anActivePartnership();
		this.handovers.begin(this.reference, new ChangeOfContact("li", List.of(), HandoverReason.CHANGES),
				new StaffId("sam"));
		this.road.reread(this.reference);
		this.id = this.handovers.underWay(this.reference).orElseThrow().id();
	}

	@Test
	void showsBothWhatTheContactHasToDoStill() {
		OpenTask handing = new OpenTask("prepareHandover", "Prepare the handover");
		given(this.tasks.waitingFor(this.reference, List.of(new StaffId("maria"))))
			.willReturn(List.of(aTask("Log the check-in"), aTask("Settle the overlap"), handing));
		assertThat(this.handover.prepareHandover(this.reference, this.id).beside())
			.containsEntry("openTasks", "Log the check-in; Settle the overlap")
			.containsEntry("successor", "Li Chen");
		assertThat(this.handover.acceptHandover(this.reference, this.id).beside())
			.containsEntry("openTasks", "Log the check-in; Settle the overlap")
			.containsEntry("formerContact", "Maria Lopez");
	}

	@Test
	void saysWhetherATeamTakesItOver() {
		assertThat(this.handover.acceptHandover(this.reference, this.id).beside()).containsEntry("team", "")
			.containsEntry("staysContact", false);
		this.handovers.of(this.id)
			.offer(new ContactTeam(new StaffId("maria"), List.of(new StaffId("sam"), new StaffId("li"))));
		assertThat(this.handover.acceptHandover(this.reference, this.id).beside())
			.containsEntry("team", "Li Chen and Sam Okoro")
			.containsEntry("staysContact", true);
	}

	@Test
	void isPreparedByTheManagersWhereTheContactHasNoAccountAnyMore() {
		Optional<Account> maria = this.accounts.find(new StaffId("maria"));
		given(this.accounts.find(new StaffId("maria"))).willReturn(Optional.empty());
		try {
			assertThat(this.handover.preparer(this.id)).isNull();
			assertThat(this.handover.preparers(this.id)).containsExactly("managers");
		}
		finally {
			given(this.accounts.find(new StaffId("maria"))).willReturn(maria);
		}
	}

	@Test
	void makesWhoeverAcceptsTheContactWhereTheNextOneHasNoAccountAnyMore() {
		Optional<Account> li = this.accounts.find(new StaffId("li"));
		given(this.accounts.find(new StaffId("li"))).willReturn(Optional.empty());
		try {
			this.handover.acceptHandover(this.reference, this.id, new AcceptHandover(Decision.ACCEPT, null),
					new StaffId("sam"));
			this.handover.handOver(this.reference, this.id);
			assertThat(this.road.reread(this.reference).contact()).contains(new StaffId("sam"));
		}
		finally {
			given(this.accounts.find(new StaffId("li"))).willReturn(li);
		}
	}

	@Test
	void tellsThePartnersThatTheirContactIsAnother() {
		assertThat(this.handover.partners(this.reference, this.id)).matches("partner:\\d+,partner:\\d+");
		assertThat(this.letters.read("partnerships/letters/newContact", this.reference, Map.of()).subject())
			.isEqualTo("Your new contact for “Digital skills”");
	}

	@Test
	void tellsNobodyWhereThereAreNoPartnersYet() {
		assertThat(this.handover.partners(this.road.aNeed(), this.id)).isEmpty();
	}

	private static OpenTask aTask(String name) {
		return new OpenTask(name, name);
	}

}
