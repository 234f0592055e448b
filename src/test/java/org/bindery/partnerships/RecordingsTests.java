package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.bindery.calendar.Cadence;
import org.bindery.engine.Processes;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.partnerships.history.History;
import org.bindery.selection.Depth;
import org.bindery.selection.PartnerRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.reset;

@PartnershipsTest
class RecordingsTests {

	private static final LocalDate SINCE = LocalDate.of(2019, 9, 1);

	private static final LocalDate CHECK_IN = LocalDate.of(2027, 4, 1);

	@Autowired
	private Recordings recordings;

	@Autowired
	private Partners partners;

	@Autowired
	private History history;

	@Autowired
	private Processes processes;

	@Autowired
	private TestClock clock;

	@Autowired
	private Road road;

	private List<Long> known;

	@BeforeEach
	void aPartnerIsKnown() {
		reset(this.processes);
		this.clock.isOn(TestClock.TODAY);
		this.known = List.of(this.partners.save(Partner.named("Fire Department", PartnerKind.LOCAL_GOVERNMENT)).id());
	}

	@Test
	void runsFromTheDayOnWhichItBegan() {
		Reference reference = record(existing(this.known, NewPartner.NONE, SINCE, CHECK_IN, null, null));
		Partnership recorded = this.road.reread(reference);
		assertThat(recorded.stage()).isEqualTo(Stage.ACTIVE);
		assertThat(recorded.startedOn()).contains(SINCE);
		assertThat(recorded.contact()).contains(new StaffId("maria"));
		assertThat(recorded.partners()).containsOnlyKeys(this.known.get(0));
		assertThat(recorded.terms().nextCheckIn()).contains(CHECK_IN);
		assertThat(recorded.origin().isAgreedOutside()).isTrue();
		then(this.processes).should().begin("PartnershipRecorded", reference);
	}

	@Test
	void inventsNoHistory() {
		Reference reference = record(existing(this.known, NewPartner.NONE, SINCE, CHECK_IN, null, null));
		assertThat(this.history.findByReferenceOrderByAtDescIdDesc(reference, PageRequest.of(0, 5))).singleElement()
			.satisfies((entry) -> assertThat(entry.person()).contains(new StaffId("li")))
			.satisfies((entry) -> assertThat(entry.label()).isEqualTo("Recorded"));
	}

	@Test
	void addsAPartnerToTheRegistry() {
		NewPartner club = new NewPartner("Robot Club", PartnerKind.NONPROFIT, "robots@club.example");
		Reference reference = record(existing(List.of(), club, SINCE, CHECK_IN, null, null));
		Long id = this.partners.findByName("robot club").orElseThrow().id();
		assertThat(this.road.reread(reference).partners()).containsOnlyKeys(id);
	}

	@ParameterizedTest
	@CsvSource({ "2019-09-01, +999999999-01-01, , , nextCheckIn", "0001-01-01, 2027-04-01, , , since",
			"2019-09-01, 2027-04-01, , 9999-12-31, endsOn", "2027-03-02, 2027-04-01, , , since",
			"2019-09-01, 2027-03-01, , , nextCheckIn", "2019-09-01, 2027-04-01, 2027-03-01, , reviewOn",
			"2019-09-01, 2027-04-01, 2028-02-01, 2028-01-01, reviewOn", "2019-09-01, 2027-04-01, , 2027-03-31, endsOn",
			", 2027-04-01, , , since", "2019-09-01, , , , nextCheckIn" })
	void refusesDatesThatDoNotFit(LocalDate since, LocalDate next, LocalDate review, LocalDate end, String field) {
		refuses(field, existing(this.known, NewPartner.NONE, since, next, review, end));
	}

	@Test
	void refusesWithoutAPartnerThatCanBeFound() {
		refuses("partners", existing(List.of(), NewPartner.NONE, SINCE, CHECK_IN, null, null));
		refuses("partners", existing(List.of(-1L), NewPartner.NONE, SINCE, CHECK_IN, null, null));
		refuses("newPartnerKind", existing(List.of(), new NewPartner("Club", null, null), SINCE, CHECK_IN, null, null));
		refuses("newPartnerName", existing(List.of(), new NewPartner("fire-department.", PartnerKind.NONPROFIT, null),
				SINCE, CHECK_IN, null, null));
	}

	@Test
	void refusesWithoutAContact() {
		ExistingPartnership form = new ExistingPartnership("Storytime", "Firefighters read to children", this.known,
				NewPartner.NONE, List.of(PartnerRole.CONTENT_CREATOR), null, SINCE, CHECK_IN, Cadence.MONTHLY,
				Depth.NETWORKING, null, null, true);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> record(form))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("contact"))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("partnerships.refusal.missing"));
	}

	private void refuses(String field, ExistingPartnership form) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> record(form))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
		then(this.processes).shouldHaveNoInteractions();
	}

	private Reference record(ExistingPartnership form) {
		return this.recordings.record(form, new StaffId("li"));
	}

	private static ExistingPartnership existing(Collection<Long> partners, NewPartner added, LocalDate since,
			LocalDate next, LocalDate review, LocalDate end) {
		return new ExistingPartnership("Storytime", "Firefighters read to children", partners, added,
				List.of(PartnerRole.CONTENT_CREATOR), "maria", since, next, Cadence.MONTHLY, Depth.NETWORKING, review,
				end, true);
	}

}
