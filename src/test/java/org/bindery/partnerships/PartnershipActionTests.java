package org.bindery.partnerships;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.bindery.calendar.Cadence;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.people.Colleague;
import org.bindery.people.ContactTeam;
import org.bindery.people.Role;
import org.bindery.selection.ChoiceMade;
import org.bindery.selection.ChosenPartner;
import org.bindery.selection.Depth;
import org.bindery.selection.PartnerRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bindery.partnerships.actions.PartnershipAction.BRANCH;
import static org.bindery.partnerships.actions.PartnershipAction.CHANGE_CONTACT;
import static org.bindery.partnerships.actions.PartnershipAction.END;
import static org.bindery.partnerships.actions.PartnershipAction.HOLD;
import static org.bindery.partnerships.actions.PartnershipAction.LOG_CONVERSATION;
import static org.bindery.partnerships.actions.PartnershipAction.RAISE_CONFLICT;
import static org.bindery.partnerships.actions.PartnershipAction.REPORT_OVERLAP;
import static org.bindery.partnerships.actions.PartnershipAction.RESUME;

class PartnershipActionTests {

	private final Partnership partnership = Partnership.raised(new Reference("P-2027-0001"), "Digital skills", 1L,
			new StaffId("maria"));

	@Test
	void beforeAnybodyIsDesignatedItCanOnlyRest() {
		assertThat(applying()).containsExactlyInAnyOrder(LOG_CONVERSATION, HOLD);
	}

	@Test
	void whileItIsAgreedOnPartnersCanPart() {
		partnersAreChosen();
		enter(Stage.AGREEING);
		assertThat(applying()).containsExactlyInAnyOrder(LOG_CONVERSATION, CHANGE_CONTACT, HOLD, BRANCH);
	}

	@Test
	void whileItIsActiveAllButResumingMakesSense() {
		partnersAreChosen();
		enter(Stage.ACTIVE);
		assertThat(applying()).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(RESUME)));
	}

	@Test
	void whileItRestsConflictsAndTheEndDoNotWait() {
		partnersAreChosen();
		enter(Stage.ACTIVE);
		this.partnership.hold(1L, TestClock.TODAY.plusDays(7));
		assertThat(applying()).containsExactlyInAnyOrder(LOG_CONVERSATION, RAISE_CONFLICT, REPORT_OVERLAP,
				CHANGE_CONTACT, RESUME, BRANCH, END);
	}

	@Test
	void whileItsNeedIsDeferredItCannotBeResumedByHand() {
		this.partnership.designate(new ContactTeam(new StaffId("maria"), List.of()));
		enter(Stage.ON_HOLD);
		assertThat(applying()).containsExactlyInAnyOrder(LOG_CONVERSATION, CHANGE_CONTACT);
	}

	@Test
	void whenItIsOverOnlyConversationsAreLogged() {
		partnersAreChosen();
		enter(Stage.CLOSED);
		assertThat(applying()).containsExactly(LOG_CONVERSATION);
	}

	@Test
	void managersAndAdministratorsMayDoAll() {
		for (Role role : List.of(Role.MANAGER, Role.ADMINISTRATOR)) {
			assertThat(open("eve", role)).containsExactlyInAnyOrder(PartnershipAction.values());
		}
	}

	@Test
	void itsContactAndTeamMayDoAll() {
		this.partnership.designate(new ContactTeam(new StaffId("maria"), List.of(new StaffId("li"))));
		assertThat(open("maria", Role.CONTACT)).containsExactlyInAnyOrder(PartnershipAction.values());
		assertThat(open("li", Role.CONTACT)).containsExactlyInAnyOrder(PartnershipAction.values());
	}

	@Test
	void otherContactsMayOnlyTellWhatTheyLearned() {
		this.partnership.designate(new ContactTeam(new StaffId("maria"), List.of()));
		assertThat(open("eve", Role.CONTACT)).containsExactlyInAnyOrder(LOG_CONVERSATION, RAISE_CONFLICT,
				REPORT_OVERLAP);
	}

	@Test
	void othersMayDoNothing() {
		this.partnership.designate(new ContactTeam(new StaffId("maria"), List.of()));
		assertThat(open("eve", Role.ANALYST)).isEmpty();
	}

	private void partnersAreChosen() {
		this.partnership.designate(new ContactTeam(new StaffId("maria"), List.of()));
		this.partnership.involve(new ChoiceMade(Depth.COOPERATING, 0, false, Cadence.MONTHLY, null, List
			.of(new ChosenPartner(1L, Set.of(PartnerRole.TRAINER)), new ChosenPartner(2L, Set.of(PartnerRole.HOST)))));
	}

	private void enter(Stage stage) {
		this.partnership.enter(stage, TestClock.TODAY);
	}

	private Set<PartnershipAction> applying() {
		return those((action) -> action.appliesTo(this.partnership));
	}

	private Set<PartnershipAction> open(String person, Role role) {
		return those((action) -> action.isOpenTo(new Colleague(new StaffId(person), Set.of(role)), this.partnership));
	}

	private static Set<PartnershipAction> those(Predicate<PartnershipAction> are) {
		return Arrays.stream(PartnershipAction.values()).filter(are).collect(Collectors.toSet());
	}

}
