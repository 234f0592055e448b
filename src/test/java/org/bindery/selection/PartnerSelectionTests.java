package org.bindery.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.bindery.calendar.Cadence;
import org.bindery.calendar.CalendarSettings;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.communication.LetterContext;
import org.bindery.engine.Carried;
import org.bindery.engine.forms.Choice;
import org.bindery.engine.forms.Form;
import org.bindery.needs.Mission;
import org.bindery.people.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bindery.selection.Riverside.REFERENCE;
import static org.bindery.selection.Riverside.refuses;

@SelectionTest
class PartnerSelectionTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

	@Autowired
	private Riverside riverside;

	@Autowired
	private PartnerSelection selection;

	@Autowired
	private Selections selections;

	@Autowired
	private SelectionFacts facts;

	private String city;

	private String makers;

	@BeforeEach
	void candidatesAreShortlisted() {
		this.riverside.needsPartners();
		this.city = this.riverside.city();
		this.makers = this.riverside.makers();
		this.riverside.shortlists(this.makers, this.city);
	}

	@Test
	void showsAnAssessorTheCandidateAndTheNeed() {
		Long ofTheCity = this.selection.openAssessments(REFERENCE).get(2);
		Form<AssessCandidate> form = this.selection.assessCandidate(ofTheCity);
		assertThat(form.beside()).containsEntry("partnerName", "The City")
			.containsEntry("partnerInterests", "Places to teach")
			.containsEntry("needTitle", "Jobs");
	}

	@Test
	void ranksThemInTheContactsLanguage() {
		this.riverside.assesses();
		LocaleContextHolder.setLocale(Locale.forLanguageTag("es"));
		try {
			assertThat(this.selection.choosePartners(REFERENCE).beside().get("ranking"))
				.asInstanceOf(InstanceOfAssertFactories.LIST)
				.first()
				.isEqualTo(new RankingRow("The City", "4,1", "Involucrar primero", "Colaborar, cada mes, en persona",
						"Capacita"));
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	@Test
	void ranksTheBestFirstAndSuggestsWhomToEngage() {
		this.riverside.assesses();
		Form<ChoosePartners> form = this.selection.choosePartners(REFERENCE);
		assertThat(form.beside().get("ranking")).isEqualTo(List.of(
				new RankingRow("The City", "4.1", "Engage first", "Collaborating, every month, in person", "Trainer"),
				new RankingRow("Makers", "1.0", "Not now", "Networking, every year, e-mail", "Host")));
		assertThat(form.beside().get("partnersOptions")).isEqualTo(List
			.of(new Choice(this.city, "The City: Engage first, 4.1"), new Choice(this.makers, "Makers: Not now, 1.0")));
		assertThat(form.record().partners()).containsExactly(this.city);
		assertThat(form.record().roles()).containsExactly(PartnerRole.TRAINER);
		assertThat(form.record().depth()).isEqualTo(Depth.COLLABORATING);
		assertThat(form.record().decision()).isNull();
	}

	@Test
	void showsWhatTheAssessorsFoundOnceAllAreThrough() {
		this.riverside.assesses();
		assertThat(this.selection.openAssessments(REFERENCE)).isEmpty();
		assertThat((List<?>) this.selection.choosePartners(REFERENCE).beside().get("findings")).hasSize(4)
			.first()
			.isEqualTo(new FindingRow("The City", "Maria Lopez", "Asked us twice", "Classrooms"));
	}

	@Test
	void remembersTheChoiceOfThoseWhoAccept() {
		this.riverside.assesses();
		choose(choice(this.city, this.makers));
		assertThat(this.selection.invited(REFERENCE)).isEqualTo("partner:" + this.makers + ",partner:" + this.city);
		assertThat(this.selections.choiceFor(REFERENCE)).isEmpty();
		answer(this.city);
		assertThat(this.selections.choiceFor(REFERENCE))
			.contains(new ChoiceMade(Depth.COOPERATING, 4000, true, Cadence.MONTHLY, TODAY.plusYears(1),
					List.of(new ChosenPartner(Long.valueOf(this.city), Set.of(PartnerRole.TRAINER)))));
	}

	@Test
	void thanksThoseWhoWereNotInvited() {
		this.riverside.assesses();
		choose(choice(this.city));
		assertThat(this.selection.notChosen(REFERENCE)).isEqualTo("partner:" + this.makers);
		assertThat(this.facts.facts().get("wantedRoles").apply(new LetterContext(REFERENCE, "Ana", Carried.NOTHING)))
			.isEqualTo(List.of("Host", "Trainer"));
	}

	@Test
	void takesARefusalByAllForNobody() {
		this.riverside.assesses();
		choose(choice(this.city));
		assertThat(this.selection.recordAnswers(REFERENCE, new RecordAnswers(List.of(), true, "Not this year")))
			.isEqualTo(Answer.REFUSED);
		assertThat(this.selections.choiceFor(REFERENCE)).isEmpty();
	}

	@Test
	void refusesHalfAChoice() {
		this.riverside.assesses();
		refuses("partners", () -> choose(choice()));
		refuses("partners", () -> choose(choice("4711")));
		refuses("roles", () -> choose(chosen(List.of(), Depth.NETWORKING, Cadence.YEARLY, null)));
		refuses("depth", () -> choose(chosen(List.of(PartnerRole.HOST), null, Cadence.YEARLY, null)));
		refuses("cadence", () -> choose(chosen(List.of(PartnerRole.HOST), Depth.NETWORKING, null, null)));
	}

	@Test
	void asksWhyNobodySuits() {
		this.riverside.assesses();
		refuses("reason", () -> choose(nobody(null)));
		assertThat(this.selection.choosePartners(REFERENCE, nobody("Too far away")))
			.isEqualTo(Suitability.NONE_SUITABLE);
		assertThat(this.selection.invited(REFERENCE)).isEmpty();
	}

	@Test
	void asksForOneAnswerOnly() {
		this.riverside.assesses();
		choose(choice(this.city));
		refuses("accepted", () -> this.selection.recordAnswers(REFERENCE, new RecordAnswers(List.of(), false, null)));
		refuses("nobodyAccepted",
				() -> this.selection.recordAnswers(REFERENCE, new RecordAnswers(List.of(this.city), true, null)));
		refuses("accepted", () -> answer(this.makers));
	}

	private void choose(ChoosePartners form) {
		this.selection.choosePartners(REFERENCE, form);
		this.riverside.anotherDay();
	}

	private void answer(String accepting) {
		this.selection.recordAnswers(REFERENCE, new RecordAnswers(List.of(accepting), false, null));
		this.riverside.anotherDay();
	}

	static ChoosePartners choice(String... partners) {
		return new ChoosePartners(Suitability.CHOSEN, List.of(partners), List.of(PartnerRole.TRAINER, PartnerRole.HOST),
				Depth.COOPERATING, 4000, true, Cadence.MONTHLY, TODAY.plusYears(1), null);
	}

	private ChoosePartners chosen(List<PartnerRole> roles, Depth depth, Cadence cadence, LocalDate endsOn) {
		return new ChoosePartners(Suitability.CHOSEN, List.of(this.city), roles, depth, null, false, cadence, endsOn,
				null);
	}

	private static ChoosePartners nobody(String reason) {
		return new ChoosePartners(Suitability.NONE_SUITABLE, List.of(), List.of(), null, null, false, null, null,
				reason);
	}

	@SpringBootConfiguration
	@EntityScan("org.bindery")
	@AutoConfigurationPackage(basePackages = { "org.bindery.partners", "org.bindery.needs", "org.bindery.selection" })
	@ComponentScan(basePackages = { "org.bindery.needs", "org.bindery.selection" },
			excludeFilters = @ComponentScan.Filter(SpringBootConfiguration.class))
	@EnableConfigurationProperties({ Mission.class, CalendarSettings.class })
	@Import({ Staff.class, WorkingCalendar.class, TablesOnFile.class })
	static class SelectionAlone {

	}

}
