package org.bindery.conflicts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.Map;

import java.util.stream.Stream;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Decisions;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.DesignateContact;
import org.bindery.partnerships.LetterReading;
import org.bindery.partnerships.PartnershipLifecycle;
import org.bindery.partnerships.PartnershipsTest;
import org.bindery.partnerships.Road;
import org.bindery.partnerships.TestClock;
import org.bindery.people.Colleague;
import org.bindery.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;

/** Maria is the contact, Li and Sam manage. */
@PartnershipsTest
class ConflictResolutionTests {

	@Autowired
	private ConflictResolution resolution;

	@Autowired
	private ConflictDesk desk;

	@Autowired
	private ConflictFiles files;

	@Autowired
	private Decisions decisions;

	@Autowired
	private PartnershipLifecycle lifecycle;

	@Autowired
	private LetterReading letters;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private TestClock clock;

	@Autowired
	private Road road;

	private Reference reference;

	@BeforeEach
	void aPartnershipIsActive() {
		this.reference = this.road.anActivePartnership();
		given(this.decisions.decide(new ConflictPath(ConflictCause.ROLES, Severity.MEDIUM), PathUp.class))
			.willReturn(new PathUp(Rung.TALKING, 3, 5, 10, 10));
	}

	@Test
	void letsTheContactSettleItByTalking() {
		Long id = raised();
		assertThat(this.resolution.planPath(id)).isEqualTo(Rung.TALKING);
		reaches(id, Rung.HEARING, "maria");
		this.resolution.hearParties(id, new HearParties("Dana", "She is angry"), new StaffId("maria"));
		reaches(id, Rung.TALKING, "maria");
		assertThat(this.resolution.talkDirectly(id, new StaffId("maria")).beside().get("soFar").toString())
			.contains("Heard: Dana", "She is angry");
		assertThat(this.resolution.talkDirectly(id, new TalkDirectly(Settled.RESOLVED, "We share the keys"),
				new StaffId("maria")))
			.isEqualTo(Settled.RESOLVED);
		reaches(id, Rung.LESSON, "maria");
		assertThat(this.resolution.recordLesson(id, new RecordLesson("Ask for keys early", null), new StaffId("maria")))
			.isEqualTo(Resolution.RESOLVED);
		assertThat(this.resolution.partners(id)).isEmpty();
		Conflict settled = conflict(id);
		assertThat(settled.open()).isFalse();
		assertThat(settled.lesson()).contains("Ask for keys early");
		assertThat(settled.overtaken()).isFalse();
		assertThat(rungs(id)).containsExactly("HEARING DONE", "TALKING DONE", "MEDIATION NOT_NEEDED",
				"LEADERSHIP NOT_NEEDED", "LESSON DONE");
	}

	@Test
	void givesTheHigherRungsToManagersEachToAnother() {
		Long id = raised();
		this.resolution.planPath(id);
		reaches(id, Rung.HEARING, "maria");
		reaches(id, Rung.TALKING, "maria");
		reaches(id, Rung.MEDIATION, "li");
		this.resolution.mediate(id, new Mediate(Settled.CLIMB, "They do not listen"), new StaffId("li"));
		reaches(id, Rung.LEADERSHIP, "sam");
		assertThat(rungs(id)).containsExactly("HEARING NOT_DONE", "TALKING NOT_DONE", "MEDIATION NOT_SETTLED",
				"LEADERSHIP NOW", "LESSON AHEAD");
		this.resolution.decideAsLeadership(id, new DecideAsLeadership(Resolution.END, "It costs too much"),
				new StaffId("sam"));
		assertThat(rungs(id)).containsSubsequence("MEDIATION NOT_SETTLED", "LEADERSHIP DONE");
		reaches(id, Rung.LESSON, "sam");
		this.resolution.recordLesson(id, new RecordLesson("Ask for keys early", "We part as friends"),
				new StaffId("sam"));
		assertThat(this.resolution.partners(id)).matches("partner:\\d+,partner:\\d+");
		this.lifecycle.settle(this.reference);
		assertThat(this.road.reread(this.reference).ending().reason()).contains("The library's leadership decided so");
		assertThat(conflict(id).overtaken()).isFalse();
	}

	@Test
	void isNobodysTurnWhomItIsAbout() {
		Long aboutTheContact = raisedBy("li", "maria");
		this.resolution.planPath(aboutTheContact);
		reaches(aboutTheContact, Rung.HEARING, "sam");
		reaches(aboutTheContact, Rung.MEDIATION, "sam");
		reaches(aboutTheContact, Rung.LEADERSHIP, "sam");
		Long aboutAManager = raised("li");
		this.resolution.planPath(aboutAManager);
		reaches(aboutAManager, Rung.MEDIATION, "sam");
		reaches(aboutAManager, Rung.LEADERSHIP, "sam");
		Long aboutAllManagers = raisedBy("wei", "li", "sam");
		this.resolution.planPath(aboutAllManagers);
		reaches(aboutAllManagers, Rung.MEDIATION, "maria");
	}

	@Test
	void tellsAndTakesNothingFromWhomItIsAbout() {
		Long id = raised("li");
		this.resolution.planPath(id);
		reaches(id, Rung.HEARING, "maria");
		assertThat(this.resolution.hearParties(id, new StaffId("li")).beside().toString()).doesNotContain("room",
				"Maria", "who does");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.resolution.hearParties(id, new HearParties("Me", "All is well"), new StaffId("li")));
	}

	@Test
	void goesToTheNextContactWhenTheContactChanges() {
		Long id = raised();
		this.resolution.planPath(id);
		reaches(id, Rung.HEARING, "maria");
		this.lifecycle.designateContact(this.reference, new DesignateContact("li", List.of()));
		assertThat(this.resolution.handler(id)).isEqualTo("li");
		assertThat(this.desk.visible(this.reference, new Colleague(new StaffId("wei"), Set.of(Role.CONTACT))))
			.as("she raised it")
			.hasSize(1);
	}

	@Test
	void hasADeadlineOnEachRungThatStaysWhenItIsReached() {
		Long id = raised();
		this.resolution.planPath(id);
		LocalDate mediation = this.calendar.plus(TestClock.TODAY, 10);
		assertThat(this.resolution.deadline(id, Rung.MEDIATION)).isEqualTo(this.calendar.endOf(mediation));
		this.resolution.reach(id, Rung.MEDIATION);
		this.clock.isOn(TestClock.TODAY.plusDays(3));
		assertThat(this.resolution.deadline(id, Rung.MEDIATION)).isEqualTo(this.calendar.endOf(mediation));
	}

	@Test
	void isClosedWithItsPartnershipAndKeepsWhatWasDone() {
		Long id = raised();
		this.resolution.planPath(id);
		reaches(id, Rung.HEARING, "maria");
		this.resolution.hearParties(id, new HearParties("Dana", "She is angry"), new StaffId("maria"));
		reaches(id, Rung.TALKING, "maria");
		this.lifecycle.settle(this.reference);
		Conflict closed = conflict(id);
		assertThat(closed.overtaken()).isTrue();
		assertThat(closed.stepOn(Rung.HEARING).orElseThrow().notes()).contains("She is angry");
		assertThat(rungs(id)).containsExactly("HEARING DONE", "TALKING NOT_DONE", "MEDIATION NOT_NEEDED",
				"LEADERSHIP NOT_NEEDED", "LESSON NOT_NEEDED");
	}

	@Test
	void writesToWhoeverRaisedItWithoutSayingWhatItIsAbout() {
		Long id = raisedBy("maria", "li");
		assertThat(this.resolution.raiser(id)).isEqualTo("staff:maria");
		assertThat(letter("conflictAcknowledged", id))
			.contains("Digital skills", "/partnerships/" + this.reference + "/conflicts/" + id)
			.doesNotContain("room", "Fox", "Li Chen");
	}

	@Test
	void tellsPartnersOnlyWhatIsMeantForThem() {
		Long id = raised();
		this.resolution.planPath(id);
		reaches(id, Rung.LEADERSHIP, "li");
		this.resolution.decideAsLeadership(id, new DecideAsLeadership(Resolution.REVISE, "They will pay"),
				new StaffId("li"));
		reaches(id, Rung.LESSON, "li");
		this.resolution.recordLesson(id, new RecordLesson("Never lend keys", "Both sides get a key."),
				new StaffId("li"));
		assertThat(letter("conflictNews", id)).contains("Both sides get a key.").doesNotContain("room", "pay", "lend");
		assertThat(letter("conflictOutcome", id)).contains("The agreement is revised").doesNotContain("room", "lend");
	}

	private Long raised(String... about) {
		return raisedBy("wei", about);
	}

	private Long raisedBy(String person, String... about) {
		return this.desk.raise(this.reference, new RaisedConflict(ConflictCause.ROLES, Severity.MEDIUM,
				"The room was locked", Stream.of(about).map(StaffId::new).toList(), "Rita Fox"), new StaffId(person));
	}

	private void reaches(Long id, Rung rung, String handler) {
		this.resolution.reach(id, rung);
		assertThat(this.resolution.handler(id)).isEqualTo(handler);
	}

	private Conflict conflict(Long id) {
		this.road.reread(this.reference);
		return this.files.of(this.reference, id, new Colleague(new StaffId("joan"), Set.of(Role.ADMINISTRATOR)))
			.orElseThrow()
			.conflict();
	}

	private List<String> rungs(Long id) {
		return this.files.of(this.reference, id, new Colleague(new StaffId("joan"), Set.of(Role.ADMINISTRATOR)))
			.orElseThrow()
			.ladder()
			.stream()
			.map((rung) -> rung.rung() + " " + rung.state())
			.toList();
	}

	private String letter(String letter, Long id) {
		return this.letters.read("conflicts/letters/" + letter, this.reference, Map.of("conflictId", id)).plainText();
	}

}
