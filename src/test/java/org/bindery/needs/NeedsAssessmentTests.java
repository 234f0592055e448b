package org.bindery.needs;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.bindery.calendar.CalendarSettings;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.communication.LetterContext;
import org.bindery.engine.Carried;
import org.bindery.engine.Refusal;
import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.engine.forms.Choice;
import org.bindery.engine.forms.Form;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@DataJpaTest(showSql = false, properties = "spring.jpa.hibernate.ddl-auto=validate")
class NeedsAssessmentTests {

	private static final Reference REFERENCE = new Reference("P-2027-0001");

	private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

	@Autowired
	private NeedsAssessment assessment;

	@Autowired
	private Needs needs;

	@Autowired
	private StrategicGoals goals;

	@Autowired
	private NeedFacts facts;

	@Autowired
	private TestEntityManager entities;

	private StrategicGoal online;

	@BeforeEach
	void aNeedIsRaised() {
		this.needs.raise(REFERENCE, "Jobs", "Prepare people for work", new StaffId("maria"));
		this.online = this.goals
			.save(StrategicGoal.of(GoalSource.SMART_CITY_STRATEGY, "Everybody online", 2030, "Households online")
				.naming(4L, 7L));
	}

	@Test
	void showsWhatWasRaisedAndKeepsItsDescription() {
		assertThat(this.assessment.describeNeed(REFERENCE).record().title()).isEqualTo("Jobs");
		describe(Benefit.REACHING_UNDERSERVED, Benefit.FUNDING);
		anotherDay();
		DescribeNeed shown = this.assessment.describeNeed(REFERENCE).record();
		assertThat(shown.audience()).isEqualTo("Adults under 30");
		assertThat(shown.benefits()).containsExactly(Benefit.FUNDING, Benefit.REACHING_UNDERSERVED);
		assertThat(this.assessment.reachesUnderserved(REFERENCE)).isTrue();
		assertThat(this.assessment.urgent(REFERENCE)).isTrue();
	}

	@Test
	void saysWhoProposedIt() {
		assertThat(this.assessment.describeNeed(REFERENCE).beside()).containsEntry("proposedBy",
				"Robot Club (recorded by Maria Lopez)");
	}

	@Test
	void offersTheGoalsWithTheirSourceAndHorizon() {
		assertThat(this.assessment.linkNeed(REFERENCE).beside().get("goalsOptions")).isEqualTo(
				List.of(new Choice(idOf(this.online), "Everybody online (the city's smart-city strategy, by 2030)")));
	}

	@Test
	void linksKnownAndNewGoals() {
		this.assessment.linkNeed(REFERENCE, new LinkNeed(List.of(idOf(this.online)), "Every branch a place to learn",
				GoalSource.LIBRARY_PLAN, null, null, "It trains people"));
		anotherDay();
		assertThat(this.assessment.linkedGoals(REFERENCE)).isEqualTo(2);
		assertThat(this.assessment.linkedCityGoals(REFERENCE)).isEqualTo(1);
		assertThat(this.assessment.linkNeed(REFERENCE).record().goals()).hasSize(2).contains(idOf(this.online));
		assertThat(this.goals.findAll()).extracting(StrategicGoal::title).contains("Every branch a place to learn");
	}

	@Test
	void refusesALinkToNothing() {
		refuses("goals", () -> link(List.of(), null, null));
		refuses("goals", () -> link(List.of("4711"), null, null));
		refuses("goals", () -> link(List.of("'; drop table need"), null, null));
		refuses("newGoalSource", () -> link(List.of(), "Read more", null));
	}

	@Test
	void refusesANewGoalThatIsKnownAlready() {
		refuses("newGoal", () -> link(List.of(), "everybody ONLINE", GoalSource.LIBRARY_PLAN));
		refuses("newGoal", () -> link(List.of(), "Évery\u200Bbody  online", GoalSource.LIBRARY_PLAN));
	}

	@Test
	void showsTheManagerAllThatWasFoundOut() {
		describe(Benefit.FUNDING);
		link(List.of(idOf(this.online)), null, null);
		this.assessment.recordPriority(REFERENCE, Priority.HIGH);
		Form<ReviewNeed> form = this.assessment.reviewNeed(REFERENCE);
		assertThat(form.beside()).containsEntry("needPriority", "High").containsEntry("needBenefits", "Funding");
		assertThat(form.beside().get("linkedGoals")).isEqualTo(List
			.of(new GoalRow("Everybody online", "The city's smart-city strategy", "2030", "Households online")));
	}

	@ParameterizedTest
	@EnumSource(value = NeedDecision.class, names = { "REWORK", "DECLINE" })
	void asksForAReasonWhereOneIsOwed(NeedDecision decision) {
		refuses("note", () -> this.assessment.reviewNeed(REFERENCE, new ReviewNeed(decision, null, null)));
		assertThat(this.assessment.reviewNeed(REFERENCE, new ReviewNeed(decision, "Because", null)))
			.isEqualTo(decision);
	}

	@Test
	void defersToADateAheadOnly() {
		refuses("deferUntil", () -> defer(null));
		defer(TODAY.plusDays(1));
		assertThat(this.needs.findByReference(REFERENCE).orElseThrow().deferUntil()).contains(TODAY.plusDays(1));
	}

	@Test
	void ignoresADateThatBelongsToAnotherDecision() {
		assertThat(
				this.assessment.reviewNeed(REFERENCE, new ReviewNeed(NeedDecision.PURSUE, null, TODAY.minusYears(1))))
			.isEqualTo(NeedDecision.PURSUE);
		assertThat(this.needs.findByReference(REFERENCE).orElseThrow().deferUntil()).isEmpty();
	}

	@Test
	void writesToWhoeverRaisedTheNeed() {
		assertThat(this.assessment.raiser(REFERENCE)).isEqualTo("staff:maria");
		defer(TODAY.plusDays(60));
		LetterContext letter = new LetterContext(REFERENCE, "Maria Lopez", Carried.NOTHING);
		assertThat(this.facts.facts().get("needDeferred").apply(letter)).isEqualTo(true);
		assertThat(this.facts.facts().get("needPursued").apply(letter)).isEqualTo(false);
		assertThat(this.facts.facts().get("needDeferUntil").apply(letter)).isEqualTo(TODAY.plusDays(60));
	}

	@Test
	void writesToNobodyWhereTheyDoNotWorkHereAnyMore() {
		this.needs.raise(new Reference("P-2027-0002"), "Robots", "A club wishes for it", new StaffId("ruth"));
		assertThat(this.assessment.raiser(new Reference("P-2027-0002"))).isEmpty();
	}

	private void describe(Benefit... benefits) {
		this.assessment.describeNeed(REFERENCE, new DescribeNeed("Jobs", "Prepare people for work", "Adults under 30",
				null, "Trainers", List.of(benefits), true));
	}

	private void link(List<String> known, String added, GoalSource source) {
		this.assessment.linkNeed(REFERENCE, new LinkNeed(known, added, source, null, null, "It does"));
	}

	private void defer(LocalDate until) {
		this.assessment.reviewNeed(REFERENCE, new ReviewNeed(NeedDecision.DEFER, null, until));
	}

	private void anotherDay() {
		this.entities.flush();
		this.entities.clear();
	}

	private static String idOf(StrategicGoal goal) {
		return String.valueOf(goal.id());
	}

	private static void refuses(String field, Runnable step) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(step::run)
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

	@SpringBootConfiguration
	@EntityScan({ "org.bindery.needs", "org.bindery.identity" })
	@AutoConfigurationPackage
	@EnableConfigurationProperties({ Mission.class, CalendarSettings.class })
	@Import({ NeedsAssessment.class, GoalLinks.class, NeedFacts.class, WorkingCalendar.class })
	static class NeedsAlone {

		@Bean
		Clock clock() {
			return Clock.fixed(Instant.parse("2027-03-01T15:00:00Z"), ZoneOffset.UTC);
		}

		@Bean
		Proposers proposers() {
			Proposers proposers = mock();
			given(proposers.proposerInWords(REFERENCE)).willReturn("Robot Club (recorded by Maria Lopez)");
			return proposers;
		}

		@Bean
		Accounts accounts() {
			Accounts accounts = mock();
			given(accounts.find(new StaffId("maria"))).willReturn(
					Optional.of(new Account(new StaffId("maria"), "Maria", "Lopez", "maria@riverside.example", "")));
			return accounts;
		}

	}

}
