package org.bindery.partnerships;

import java.util.List;

import org.bindery.engine.Carried;
import org.bindery.engine.Processes;
import org.bindery.engine.tasks.OpenTasks;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.AcceptHandover.Decision;
import org.bindery.partnerships.history.History;
import org.bindery.partnerships.history.HistoryEntry;
import org.bindery.people.ContactTeam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bindery.partnerships.Refused.refuses;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.reset;

@PartnershipsTest
class HandoversTests {

	private static final ChangeOfContact TO_LI = new ChangeOfContact("li", List.of("li", "sam"),
			HandoverReason.CHANGES);

	@Autowired
	private Handovers handovers;

	@Autowired
	private ContactHandover process;

	@Autowired
	private PartnershipLifecycle lifecycle;

	@Autowired
	private History history;

	@Autowired
	private Processes processes;

	@Autowired
	private OpenTasks tasks;

	@Autowired
	private Road road;

	private Reference reference;

	@BeforeEach
	void mariaIsTheContact() {
		reset(this.processes, this.tasks);
		this.reference = this.road.anActivePartnership();
	}

	@Test
	void tellsTheProcessAndKeepsWhoAskedAndWhy() {
		Handover handover = begin(TO_LI);
		then(this.processes).should().ask("ContactChanges", this.reference, Carried.id("handoverId", handover.id()));
		assertThat(handover.formerContact()).isEqualTo(new StaffId("maria"));
		assertThat(handover.successor()).isEqualTo(new StaffId("li"));
		assertThat(handover.next().members()).containsExactly(new StaffId("sam"));
		assertThat(this.history.findByReferenceOrderByAtDescIdDesc(this.reference, PageRequest.of(0, 1)))
			.singleElement()
			.satisfies((entry) -> {
				assertThat(entry.person()).contains(new StaffId("sam"));
				assertThat(entry.label()).isEqualTo("Change of contact");
				assertThat(entry.note()).contains("Somebody else takes it on; next is Li Chen");
			});
	}

	@Test
	void leavesTheContactInChargeUntilTheSuccessorAccepts() {
		begin(TO_LI);
		assertThat(this.road.reread(this.reference).contact()).contains(new StaffId("maria"));
	}

	@Test
	void putsTheSuccessorInChargeAndLetsOpenTasksFollow() {
		Handover handover = begin(TO_LI);
		this.process.handOver(this.reference, handover.id());
		Partnership partnership = this.road.reread(this.reference);
		assertThat(partnership.contact()).contains(new StaffId("li"));
		assertThat(partnership.team()).containsExactly(new StaffId("sam"));
		then(this.tasks).should().assignAnew(this.reference, List.of(new StaffId("maria")));
		assertThat(this.handovers.underWay(this.reference)).isEmpty();
		assertThat(this.handovers.of(handover.id()).handedOverOn()).contains(TestClock.TODAY);
	}

	@Test
	void takesTheTasksOfAWholeTeamAlong() {
		this.road.reread(this.reference).designate(new ContactTeam(new StaffId("maria"), List.of(new StaffId("sam"))));
		Handover handover = begin(new ChangeOfContact("li", List.of(), HandoverReason.CHANGES));
		this.process.handOver(this.reference, handover.id());
		then(this.tasks).should().assignAnew(this.reference, List.of(new StaffId("maria"), new StaffId("sam")));
		assertThat(this.road.reread(this.reference).team()).isEmpty();
	}

	@Test
	void isPreparedByTheContactOrByTheManagersWhereTheContactIsNotThere() {
		Handover changes = begin(TO_LI);
		assertThat(this.process.preparer(changes.id())).isEqualTo("maria");
		assertThat(this.process.preparers(changes.id())).isEmpty();
		for (HandoverReason reason : List.of(HandoverReason.LEAVES, HandoverReason.ABSENT)) {
			this.reference = this.road.anActivePartnership();
			Handover handover = begin(new ChangeOfContact("li", List.of(), reason));
			assertThat(this.process.preparer(handover.id())).isNull();
			assertThat(this.process.preparers(handover.id())).containsExactly("managers");
		}
	}

	@Test
	void goesToTheManagersWhereTheSuccessorHasLeftMeanwhile() {
		Handover handover = begin(TO_LI);
		assertThat(this.process.successor(handover.id())).isEqualTo("li");
		assertThat(this.process.successors(handover.id())).isEmpty();
		handover.offer(new ContactTeam(new StaffId("eve"), List.of()));
		assertThat(this.process.successor(handover.id())).isNull();
		assertThat(this.process.successors(handover.id())).containsExactly("managers");
	}

	@Test
	void isOfferedToSomebodyElseWithWhatIsKnown() {
		Handover handover = begin(TO_LI);
		this.process.prepareHandover(handover.id(), new PrepareHandover("The program", "A room", null));
		this.process.acceptHandover(this.reference, handover.id(), new AcceptHandover(Decision.CANNOT, "Too much"),
				new StaffId("li"));
		assertThat(this.process.nameAnother(this.reference, handover.id()).beside()).containsEntry("refusal",
				"Too much");
		this.process.nameAnother(handover.id(), new NameAnother("maria", List.of("sam")));
		this.road.reread(this.reference);
		assertThat(this.process.successor(handover.id())).isEqualTo("maria");
		assertThat(this.process.acceptHandover(this.reference, handover.id()).beside())
			.containsEntry("openMatters", "The program")
			.containsEntry("promises", "A room")
			.containsEntry("advice", "");
	}

	@Test
	void refusesStrangersAndWhoeverIsTheContactAlready() {
		refuses("contact", "missing", () -> begin(new ChangeOfContact(null, List.of(), HandoverReason.CHANGES)));
		refuses("contact", "unknownOption", () -> begin(new ChangeOfContact("eve", List.of(), HandoverReason.CHANGES)));
		refuses("team", "unknownOption",
				() -> begin(new ChangeOfContact("li", List.of("eve"), HandoverReason.CHANGES)));
		refuses("reason", "missing", () -> begin(new ChangeOfContact("li", List.of(), null)));
		refuses("contact", "contactAlready",
				() -> begin(new ChangeOfContact("maria", List.of("maria"), HandoverReason.CHANGES)));
	}

	@Test
	void refusesToCannotWithoutAReason() {
		Handover handover = begin(TO_LI);
		refuses("note", "handoverNoteMissing", () -> this.process.acceptHandover(this.reference, handover.id(),
				new AcceptHandover(Decision.CANNOT, null), new StaffId("li")));
		refuses("contact", "unknownOption",
				() -> this.process.nameAnother(handover.id(), new NameAnother("eve", List.of())));
	}

	@Test
	void refusesASecondOneWhileTheFirstIsUnderWay() {
		begin(TO_LI);
		refuses("", "handoverUnderWay", () -> begin(TO_LI));
	}

	@Test
	void refusesWhereThereIsNoContactYetOrNoMore() {
		Reference overAlready = this.reference;
		this.lifecycle.enter(overAlready, Stage.CLOSED);
		refuses("", "cannotHandOver", () -> begin(TO_LI));
		this.reference = this.road.aNeed();
		refuses("", "cannotHandOver", () -> begin(TO_LI));
	}

	@Test
	void isCancelledByTheEndOfItsPartnership() {
		Handover handover = begin(TO_LI);
		this.lifecycle.enter(this.reference, Stage.CLOSING);
		assertThat(this.handovers.underWay(this.reference)).isPresent();
		this.lifecycle.enter(this.reference, Stage.CLOSED);
		this.road.reread(this.reference);
		assertThat(this.handovers.of(handover.id()).status()).isEqualTo(HandoverStatus.CANCELLED);
		assertThat(this.history.findByReferenceOrderByAtDescIdDesc(this.reference, PageRequest.of(0, 1)))
			.singleElement()
			.satisfies((entry) -> assertThat(entry.person()).isEmpty())
			.extracting(HistoryEntry::label)
			.isEqualTo("The change of contact was called off: the partnership is over");
	}

	private Handover begin(ChangeOfContact change) {
		this.handovers.begin(this.reference, change, new StaffId("sam"));
		return this.handovers.underWay(this.reference).orElseThrow();
	}

}
