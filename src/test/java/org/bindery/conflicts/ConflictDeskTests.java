package org.bindery.conflicts;

import java.util.List;
import java.util.Set;
import java.util.Map;

import java.util.stream.Stream;
import org.bindery.engine.Carried;
import org.bindery.engine.Processes;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.PartnershipLifecycle;
import org.bindery.partnerships.PartnershipsTest;
import org.bindery.partnerships.Road;
import org.bindery.people.Colleague;
import org.bindery.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;

@PartnershipsTest
class ConflictDeskTests {

	private static final Set<Role> CONTACT = Set.of(Role.CONTACT);

	private static final Set<Role> MANAGER = Set.of(Role.MANAGER);

	@Autowired
	private ConflictDesk desk;

	@Autowired
	private WhoMayKnow inConfidence;

	@Autowired
	private PartnershipLifecycle lifecycle;

	@Autowired
	private Processes processes;

	@Autowired
	private Road road;

	private Reference reference;

	@BeforeEach
	void aPartnershipIsActive() {
		reset(this.processes);
		this.reference = this.road.anActivePartnership();
	}

	@Test
	void keepsWhatIsRaisedAndTellsTheProcessNothingButItsId() {
		Long id = this.desk.raise(this.reference, aConflictAbout("sam"), new StaffId("maria"));
		then(this.processes).should()
			.ask("ConflictRaised", this.reference, new Carried(Map.of("conflictId", id, "conflictResolution", "")));
		this.road.reread(this.reference);
		assertThat(this.desk.visible(this.reference, new Colleague(new StaffId("maria"), CONTACT))).singleElement()
			.satisfies((conflict) -> {
				assertThat(conflict.id()).isEqualTo(id);
				assertThat(conflict.what()).isEqualTo("The room was locked");
				assertThat(conflict.about()).containsExactly(new StaffId("sam"));
				assertThat(conflict.otherParty()).contains("Dana Wells");
				assertThat(conflict.raisedBy()).isEqualTo(new StaffId("maria"));
				assertThat(conflict.open()).isTrue();
				assertThat(conflict.latestStep()).isEmpty();
			});
	}

	@Test
	void showsAConflictToWhoeverRaisedItAndToManagersAndAdministratorsButToNobodyWhomItIsAbout() {
		Long id = this.desk.raise(this.reference, aConflictAbout("li"), new StaffId("maria"));
		assertThat(this.desk.visible(this.reference, new Colleague(new StaffId("maria"), CONTACT))).hasSize(1);
		assertThat(this.desk.visible(this.reference, new Colleague(new StaffId("sam"), MANAGER))).hasSize(1);
		assertThat(this.desk.visible(this.reference, new Colleague(new StaffId("joan"), Set.of(Role.ADMINISTRATOR))))
			.hasSize(1);
		assertThat(this.desk.visible(this.reference,
				new Colleague(new StaffId("li"), Set.of(Role.MANAGER, Role.ADMINISTRATOR))))
			.isEmpty();
		assertThat(this.desk.visible(this.reference, new Colleague(new StaffId("daniel"), CONTACT))).isEmpty();
		assertThat(this.desk.visible(this.reference, new Colleague(new StaffId("wei"), Set.of(Role.ANALYST))))
			.isEmpty();
		assertThat(this.inConfidence.managersFor("ConflictResolution", Carried.id("conflictId", id)))
			.containsExactly(new StaffId("sam"));
	}

	@Test
	void opensLettersToTheSamePeople() {
		Long id = this.desk.raise(this.reference, aConflictAbout("li"), new StaffId("maria"));
		String matter = "conflict:" + id;
		assertThat(this.inConfidence.matterOf(Carried.id("conflictId", id))).contains(matter);
		assertThat(this.inConfidence.matterOf(Carried.id("checkInId", id))).isEmpty();
		assertThat(this.inConfidence.openTo(new Colleague(new StaffId("maria"), CONTACT))).contains(matter);
		assertThat(this.inConfidence.openTo(new Colleague(new StaffId("sam"), MANAGER))).contains(matter);
		assertThat(this.inConfidence.openTo(new Colleague(new StaffId("li"), MANAGER))).doesNotContain(matter);
		assertThat(this.inConfidence.openTo(new Colleague(new StaffId("daniel"), CONTACT))).doesNotContain(matter);
	}

	@ParameterizedTest
	@CsvSource({ "'', '', what", "x, maria, about", "x, nobody, about", "x, 'li,sam,maria', about" })
	void refusesWhatCannotBeSettled(String what, String about, String field) {
		List<StaffId> people = Stream.of(about.split(",")).flatMap((id) -> StaffId.find(id).stream()).toList();
		String person = people.size() > 1 ? "wei" : "maria";
		RaisedConflict raised = new RaisedConflict(ConflictCause.ROLES, Severity.LOW, what, people, "");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.desk.raise(this.reference, raised, new StaffId(person)))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
		assertThat(this.desk.visible(this.reference, new Colleague(new StaffId("joan"), Set.of(Role.ADMINISTRATOR))))
			.isEmpty();
		then(this.processes).should(never()).ask(any(), any(), any());
	}

	@Test
	void refusesAConflictInAPartnershipThatIsNotActive() {
		this.lifecycle.settle(this.reference);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.desk.raise(this.reference, aConflictAbout(), new StaffId("maria")))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("conflicts.refusal.notActive"));
	}

	private static RaisedConflict aConflictAbout(String... people) {
		return new RaisedConflict(ConflictCause.ROLES, Severity.MEDIUM, "The room was locked",
				Stream.of(people).map(StaffId::new).toList(), "Dana Wells");
	}

}
