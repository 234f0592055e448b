package org.bindery.partnerships;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.engine.Account;
import org.bindery.engine.Accounts;
import org.bindery.engine.OpenTask;
import org.bindery.engine.OpenTasks;
import org.bindery.engine.Processes;
import org.bindery.engine.Refusal;
import org.bindery.partnerships.AcceptHandover.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.reset;

@PartnershipsTest
class ContactHandoverTests {

	@Autowired
	private ContactHandover handover;

	@Autowired
	private Handovers handovers;

	@Autowired
	private HandoverRepository rows;

	@Autowired
	private PartnershipLifecycle lifecycle;

	@Autowired
	private LetterReading letters;

	@Autowired
	private Processes processes;

	@Autowired
	private OpenTasks tasks;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Road road;

	private String reference;

	@BeforeEach
	void mariaIsTheContact() {
		reset(this.processes, this.tasks);
		this.reference = this.road.anActivePartnership();
	}

	@Test
	void tellsTheProcessWhichHandoverBegins() {
		Long id = begin(HandoverReason.CHANGES);
		then(this.processes).should().deliver("ContactChanges", this.reference, Map.of("handoverId", id));
		assertThat(this.handovers.underWay(this.reference)).get()
			.satisfies((open) -> assertThat(open.formerContact()).isEqualTo("maria"))
			.satisfies((open) -> assertThat(open.askedBy()).isEqualTo("sam"));
	}

	@Test
	void isPreparedByTheContact() {
		Long id = begin(HandoverReason.CHANGES);
		assertThat(this.handover.preparer(id)).isEqualTo("maria");
		assertThat(this.handover.preparers(id)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "CHANGES")
	void isPreparedByTheManagersWhereTheContactIsNotThere(HandoverReason reason) {
		Long id = begin(reason);
		assertThat(this.handover.preparer(id)).isNull();
		assertThat(this.handover.preparers(id)).containsExactly("managers");
	}

	@Test
	void comesToTheManagersWhereAnAccountIsGone() {
		this.lifecycle.designateContact(this.reference, new DesignateContact("li", List.of()));
		Long id = begin(HandoverReason.CHANGES, "maria");
		Optional<Account> li = this.accounts.find("li");
		Optional<Account> maria = this.accounts.find("maria");
		try {
			given(this.accounts.find("li")).willReturn(Optional.empty());
			given(this.accounts.find("maria")).willReturn(Optional.empty());
			assertThat(this.handover.preparers(id)).containsExactly("managers");
			assertThat(this.handover.successors(id)).containsExactly("managers");
		}
		finally {
			given(this.accounts.find("li")).willReturn(li);
			given(this.accounts.find("maria")).willReturn(maria);
		}
	}

	@Test
	void showsTheSuccessorWhatIsKnownAndWhatIsOpen() {
		Long id = begin(HandoverReason.CHANGES);
		given(this.tasks.of(this.reference, "li")).willReturn(List.of(aTask("Log the check-in", "maria"),
				aTask("Approve the agreement", "sam"), aTask("Log the check-in", "maria")));
		this.handover.prepareHandover(id, new PrepareHandover("The second course", "Twenty chairs", null));
		this.road.reread(this.reference);
		assertThat(this.handover.acceptHandover(this.reference, id).beside())
			.containsEntry("openMatters", "The second course")
			.containsEntry("promises", "Twenty chairs")
			.containsEntry("advice", "")
			.containsEntry("openTasks", "Log the check-in")
			.containsEntry("formerContact", "Maria Lopez");
	}

	@Test
	void asksSomebodyElseWhereTheSuccessorCannot() {
		Long id = begin(HandoverReason.CHANGES);
		assertThat(accept(id, new AcceptHandover(Decision.CANNOT, "Too many already"))).isEqualTo(Decision.CANNOT);
		this.road.reread(this.reference);
		assertThat(this.handover.nameAnother(this.reference, id).beside()).containsEntry("asked", "Li Chen")
			.containsEntry("refusal", "Too many already");
		this.handover.nameAnother(id, new NameAnother("sam", List.of("li")));
		this.road.reread(this.reference);
		assertThat(this.handover.successor(id)).isEqualTo("sam");
		assertThat(this.road.reread(this.reference).contact()).contains("maria");
	}

	@Test
	void refusesToSayNoWithoutANote() {
		Long id = begin(HandoverReason.CHANGES);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> accept(id, new AcceptHandover(Decision.CANNOT, null)))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("note"));
	}

	@Test
	void putsTheSuccessorInChargeOfAllThatIsOpen() {
		Long id = begin(HandoverReason.CHANGES);
		accept(id, new AcceptHandover(Decision.ACCEPT, null));
		this.handover.handOver(this.reference, id);
		assertThat(this.road.reread(this.reference).contact()).contains("li");
		then(this.tasks).should().assignAnew(this.reference, List.of("maria"));
		assertThat(this.handovers.underWay(this.reference)).isEmpty();
		assertThat(this.rows.findById(id).orElseThrow().handedOverOn()).contains(TestClock.TODAY);
	}

	@Test
	void tellsThePartnersThatTheirContactIsAnother() {
		begin(HandoverReason.CHANGES);
		assertThat(this.handover.partners(this.reference)).matches("partner:\\d+,partner:\\d+");
		assertThat(this.letters.read("partnerships/letters/newContact", this.reference, Map.of()).subject())
			.isEqualTo("Your new contact for “Digital skills”");
	}

	@Test
	void tellsNobodyWhereThereAreNoPartnersYet() {
		assertThat(this.handover.partners(this.road.aNeed())).isEmpty();
	}

	@Test
	void beginsOneAtATime() {
		begin(HandoverReason.CHANGES);
		refuses("", "handoverUnderWay", "sam", HandoverReason.CHANGES);
	}

	@Test
	void refusesWhoeverIsTheContactAlreadyOrIsAStranger() {
		refuses("contact", "contactAlready", "maria", HandoverReason.CHANGES);
		refuses("contact", "missing", null, HandoverReason.CHANGES);
		refuses("reason", "missing", "li", null);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> begin(HandoverReason.CHANGES, "eve"))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("contact"));
	}

	@Test
	void refusesWhereNobodyIsDesignatedOrAllIsOver() {
		this.lifecycle.enter(this.reference, Stage.CLOSED);
		refuses("", "cannotHandOver", "li", HandoverReason.CHANGES);
		this.reference = this.road.aNeed();
		refuses("", "cannotHandOver", "li", HandoverReason.CHANGES);
	}

	@Test
	void isGivenUpWhenThePartnershipIsOver() {
		Long id = begin(HandoverReason.LEAVES);
		this.lifecycle.enter(this.reference, Stage.CLOSED);
		this.road.reread(this.reference);
		assertThat(this.rows.findById(id).orElseThrow().status()).isEqualTo(HandoverStatus.CANCELLED);
	}

	private Long begin(HandoverReason reason) {
		return begin(reason, "li");
	}

	private Long begin(HandoverReason reason, String contact) {
		this.handovers.begin(this.reference, new ChangeOfContact(contact, List.of(), reason), "sam");
		this.road.reread(this.reference);
		return this.handovers.underWay(this.reference).orElseThrow().id();
	}

	private Decision accept(Long id, AcceptHandover form) {
		return this.handover.acceptHandover(this.reference, id, form, "li");
	}

	private void refuses(String field, String why, String contact, HandoverReason reason) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> begin(reason, contact))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("partnerships.refusal." + why));
	}

	private OpenTask aTask(String name, String assignee) {
		return new OpenTask(name, name, this.reference, Optional.of(assignee), Instant.EPOCH);
	}

}
