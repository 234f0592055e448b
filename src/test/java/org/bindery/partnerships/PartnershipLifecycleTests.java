package org.bindery.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.bindery.calendar.Cadence;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Refusal;
import org.bindery.engine.StepDone;
import org.bindery.engine.cards.CaseCard;
import org.bindery.engine.cards.CaseCards;
import org.bindery.engine.forms.Choice;
import org.bindery.engine.forms.Form;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.needs.Needs;
import org.bindery.partnerships.DecideOnAnotherTry.Decision;
import org.bindery.partnerships.history.History;
import org.bindery.people.ContactBook;
import org.bindery.people.ContactTeam;
import org.bindery.selection.PartnerRole;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PartnershipsTest
class PartnershipLifecycleTests {

	@Autowired
	private PartnershipLifecycle lifecycle;

	@Autowired
	private Partnerships partnerships;

	@Autowired
	private Needs needs;

	@Autowired
	private History history;

	@Autowired
	private ContactBook contacts;

	@Autowired
	private CaseCards cards;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TestClock clock;

	@Autowired
	private Road road;

	@Test
	void beginsWithARowAReferenceAndANeed() {
		Reference reference = this.road.aNeed();
		assertThat(reference.text()).matches("P-2027-\\d{4}").isNotEqualTo(this.road.aNeed().text());
		Partnership partnership = this.road.reread(reference);
		assertThat(partnership.title()).isEqualTo("Digital skills");
		assertThat(partnership.origin().externalReference()).isEmpty();
		assertThat(this.needs.findByReference(reference)).get()
			.satisfies((need) -> assertThat(need.purpose()).isEqualTo("Courses for job seekers"))
			.satisfies((need) -> assertThat(need.id()).isEqualTo(partnership.origin().needId()));
		assertThat(this.contacts.raisedBy(reference)).contains(new StaffId("maria"));
		assertThat(this.contacts.contactOf(reference)).isEmpty();
	}

	@Test
	void takesTheYearOfTheReferenceFromTheLibrarysZone() {
		this.clock.isAt(Instant.parse("2027-01-01T02:00:00Z"));
		assertThat(this.lifecycle.raiseNeed("", new RaiseNeed("Late", "Late"), new StaffId("maria")).text())
			.startsWith("P-2026-");
	}

	@Test
	void keepsTheKeyOfWhoeverAsks() {
		Reference reference = this.lifecycle.raiseNeed("CRM-7", new RaiseNeed("Skills", "Courses"),
				new StaffId("maria"));
		assertThat(this.road.reread(reference).origin().externalReference()).contains("CRM-7");
	}

	@Test
	void offersWhoeverCanBeContact() {
		Form<DesignateContact> form = this.lifecycle.designateContact(this.road.aNeed());
		assertThat(form.record().contact()).isEqualTo("maria");
		assertThat(form.beside().get("contactOptions")).isEqualTo(List.of(new Choice("li", "Li Chen"),
				new Choice("maria", "Maria Lopez"), new Choice("sam", "Sam Okoro")));
	}

	@Test
	void designatesALeadAndItsTeam() {
		Reference reference = this.road.aNeed();
		this.lifecycle.designateContact(reference, new DesignateContact("li", List.of("maria", "li")));
		this.road.reread(reference);
		assertThat(this.contacts.contactOf(reference))
			.contains(new ContactTeam(new StaffId("li"), List.of(new StaffId("maria"))));
	}

	@Test
	void refusesStrangersAsContactAndInTheTeam() {
		Reference reference = this.road.aNeed();
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.lifecycle.designateContact(reference, new DesignateContact("eve", List.of())))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("contact"));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.lifecycle.designateContact(reference, new DesignateContact("li", List.of("eve"))))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("team"));
	}

	@Test
	void bearsTheTitleOfItsNeed() {
		Reference reference = this.road.aNeed();
		this.road.reread(reference);
		this.jdbc.update("update need set title = 'Digital skills for all' where reference = ?", reference.text());
		this.events.publishEvent(new StepDone(reference, "NeedsAssessment", "describeNeed", "Describe the need",
				Optional.of(new StaffId("maria")), Optional.empty(), Optional.empty(), Instant.EPOCH, false));
		assertThat(this.road.reread(reference).title()).isEqualTo("Digital skills for all");
	}

	@Test
	void waitsOnHoldForTheDateOfTheNeed() {
		Reference reference = this.road.aNeed();
		this.road.reread(reference);
		this.jdbc.update("update need set decision = 'DEFER', defer_until = date '2027-06-01' where reference = ?",
				reference.text());
		this.lifecycle.enter(reference, Stage.ON_HOLD);
		assertThat(this.lifecycle.resumeOn(reference)).isEqualTo(this.calendar.startOf(LocalDate.of(2027, 6, 1)));
	}

	@Test
	void recordsThePartnersWithTheirRoles() {
		Reference reference = this.road.chosenPartners();
		Partnership partnership = this.road.reread(reference);
		Long workforce = partnership.partners().firstKey();
		assertThat(partnership.partners().get(workforce)).containsExactlyInAnyOrder(PartnerRole.TRAINER,
				PartnerRole.FUNDER);
		assertThat(partnership.partners().values()).contains(Set.of(PartnerRole.HOST));
		assertThat(this.lifecycle.partners(reference)).matches("partner:\\d+,partner:\\d+");
		assertThat(this.lifecycle.depth(reference)).isEqualTo("COOPERATING");
		assertThat(this.lifecycle.money(reference)).isEqualTo(5000);
		assertThat(this.lifecycle.minors(reference)).isTrue();
		assertThat(this.cards.of(Set.of(reference, new Reference("P-1999-0001")))).containsOnly(Map.entry(reference,
				new CaseCard("Digital skills", "Riverside Tech and Workforce Services", "Choosing partners")));
	}

	@Test
	void looksForOtherPartnersOrDeclinesAndKeepsWhy() {
		Reference reference = this.road.chosenPartners();
		assertThat(this.lifecycle.decideOnAnotherTry(reference, new DecideOnAnotherTry(Decision.TRY_AGAIN, "Two left"),
				new StaffId("maria")))
			.isEqualTo(Decision.TRY_AGAIN);
		assertThat(this.lifecycle.decideOnAnotherTry(reference, new DecideOnAnotherTry(Decision.DECLINE, "Nobody left"),
				new StaffId("maria")))
			.isEqualTo(Decision.DECLINE);
		this.lifecycle.enter(reference, Stage.DECLINED);
		Partnership partnership = this.road.reread(reference);
		assertThat(partnership.ending().reason()).contains("Nobody left");
		assertThat(partnership.ending().on()).contains(TestClock.TODAY);
		assertThat(this.history.findByReferenceOrderByAtDescIdDesc(reference, PageRequest.of(0, 10)))
			.extracting((entry) -> entry.note().orElseThrow())
			.containsExactly("Nobody left", "Two left");
	}

	@Test
	void saysWhyAnotherTryIsNeeded() {
		Reference reference = this.road.chosenPartners();
		assertThat(this.lifecycle.decideOnAnotherTry(reference).beside()).containsEntry("situation",
				"No suitable partner was found, or none accepted.");
		this.lifecycle.enter(reference, Stage.AGREEING);
		assertThat(this.lifecycle.decideOnAnotherTry(reference).beside()).containsEntry("situation",
				"No agreement was reached.");
	}

	@Test
	void runsFromItsStartToTheEndOfItsTerm() {
		Reference reference = this.road.anActivePartnership();
		assertThat(this.road.reread(reference).startedOn()).contains(TestClock.TODAY);
		assertThat(this.lifecycle.nextInvitation(reference))
			.isEqualTo(this.calendar.startOf(LocalDate.of(2027, 3, 25)));
		assertThat(this.lifecycle.termEnd(reference)).isEqualTo(this.calendar.endOf(LocalDate.of(2028, 3, 1)));
		this.clock.isOn(LocalDate.of(2028, 3, 1));
		this.lifecycle.settle(reference);
		assertThat(this.road.reread(reference).ending().reason()).contains("Its term is over");
	}

	@Test
	void neverEndsByItselfWithoutATerm() {
		Reference reference = this.road.anActivePartnership();
		this.partnerships.byReference(reference)
			.agree(Cadence.YEARLY, LocalDate.of(2028, 1, 3), LocalDate.of(2028, 1, 3), Optional.empty(), this.calendar);
		assertThat(this.lifecycle.termEnd(reference)).isEqualTo(this.calendar.endOf(WorkingCalendar.NEVER));
	}

}
