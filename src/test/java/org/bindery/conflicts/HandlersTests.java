package org.bindery.conflicts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.engine.accounts.Account;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.people.ContactBook;
import org.bindery.people.ContactTeam;
import org.bindery.people.Role;
import org.bindery.people.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** Whose turn it is in libraries of different sizes; Maria is the contact. */
class HandlersTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

	private final Staff staff = mock();

	private final ContactBook contacts = mock();

	private final Handlers handlers = new Handlers(this.staff, this.contacts);

	@BeforeEach
	void mariaIsTheContact() {
		given(this.contacts.contactOf(any())).willReturn(Optional.of(new ContactTeam(new StaffId("maria"), List.of())));
		theLibraryHas(Role.CONTACT, "maria", "daniel");
	}

	@ParameterizedTest
	@EnumSource(names = { "MEDIATION", "LEADERSHIP" })
	void leavesTheHigherRungsToAnAdministratorWhereTheOnlyManagerIsPartOfIt(Rung rung) {
		theLibraryHas(Role.MANAGER, "li");
		theLibraryHas(Role.ADMINISTRATOR, "joan");
		assertThat(handler(raisedBy("maria", "li"), rung)).contains("joan");
	}

	@ParameterizedTest
	@EnumSource(names = { "MEDIATION", "LEADERSHIP" })
	void leavesTheHigherRungsToAnAdministratorWhereTheOnlyManagerRaisedIt(Rung rung) {
		theLibraryHas(Role.MANAGER, "li");
		theLibraryHas(Role.ADMINISTRATOR, "joan");
		assertThat(handler(raisedBy("li", "maria"), rung)).contains("joan");
	}

	@Test
	void letsSomebodyElseThanTheContactHearWhatTheContactRaised() {
		theLibraryHas(Role.MANAGER, "li", "sam");
		assertThat(handler(raisedBy("maria"), Rung.HEARING)).contains("li");
		assertThat(handler(raisedBy("maria", "li"), Rung.HEARING)).contains("sam");
		assertThat(handler(raisedBy("daniel"), Rung.HEARING)).contains("maria");
		assertThat(handler(raisedBy("maria"), Rung.TALKING)).contains("maria");
	}

	@Test
	void takesNoAdministratorWhoIsPartOfItOrRaisedIt() {
		theLibraryHas(Role.MANAGER, "li");
		theLibraryHas(Role.ADMINISTRATOR, "joan", "ruth", "omar");
		assertThat(handler(raisedBy("joan", "li", "ruth"), Rung.MEDIATION)).contains("omar");
	}

	@Test
	void takesAnotherAdministratorForEachHigherRung() {
		theLibraryHas(Role.MANAGER, "li");
		theLibraryHas(Role.ADMINISTRATOR, "joan", "omar");
		Conflict conflict = raisedBy("maria", "li");
		reaches(conflict, Rung.MEDIATION);
		assertThat(handler(conflict, Rung.LEADERSHIP)).contains("omar");
	}

	@Test
	void takesAContactWhoIsNoPartOfItWhereNeitherManagerNorAdministratorIsLeft() {
		theLibraryHas(Role.MANAGER, "li");
		theLibraryHas(Role.ADMINISTRATOR, "joan");
		assertThat(handler(raisedBy("maria", "li", "joan"), Rung.MEDIATION)).contains("daniel");
	}

	@Test
	void findsNobodyWhereOnlyWhoRaisedItIsLeftToJudgeColleagues() {
		theLibraryHas(Role.MANAGER, "li");
		assertThat(handler(raisedBy("maria", "li", "daniel"), Rung.MEDIATION)).isEmpty();
		assertThat(handler(raisedBy("maria", "li", "daniel"), Rung.HEARING)).contains("maria");
	}

	@ParameterizedTest
	@EnumSource
	void letsWhoHoldsEveryRoleSettleADisagreementWithAPartner(Rung rung) {
		for (Role role : Role.values()) {
			theLibraryHas(role, "maria");
		}
		assertThat(handler(raisedBy("maria"), rung)).contains("maria");
	}

	@Test
	void prefersAManagerWhoRaisedNothing() {
		theLibraryHas(Role.MANAGER, "li", "sam");
		assertThat(handler(raisedBy("li"), Rung.MEDIATION)).contains("sam");
		assertThat(handler(raisedBy("li", "maria"), Rung.HEARING)).contains("sam");
	}

	private void theLibraryHas(Role role, String... people) {
		List<Account> accounts = List.of(people)
			.stream()
			.map((id) -> new Account(new StaffId(id), id, "", "", ""))
			.toList();
		given(this.staff.withRole(role)).willReturn(accounts);
		accounts.forEach((account) -> given(this.staff.worksHere(account.id())).willReturn(true));
	}

	private void reaches(Conflict conflict, Rung rung) {
		conflict.reach(rung, this.handlers.of(conflict, rung).orElseThrow(), TODAY, TODAY);
	}

	private Optional<String> handler(Conflict conflict, Rung rung) {
		return this.handlers.of(conflict, rung).map(Handler::person).map(StaffId::text);
	}

	private static Conflict raisedBy(String person, String... about) {
		return Conflict.raised(
				new Reference("P-2027-0001"), new RaisedConflict(ConflictCause.ROLES, Severity.LOW,
						"The room was locked", Stream.of(about).map(StaffId::new).toList(), ""),
				new StaffId(person), Instant.EPOCH);
	}

}
