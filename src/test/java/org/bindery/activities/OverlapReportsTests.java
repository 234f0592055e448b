package org.bindery.activities;

import org.bindery.engine.Carried;
import org.bindery.engine.Processes;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.PartnershipsTest;
import org.bindery.partnerships.Road;
import org.bindery.partnerships.TestClock;
import org.bindery.partnerships.history.History;
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
class OverlapReportsTests {

	private static final ReportedOverlap BOTH_ON_TUESDAYS = new ReportedOverlap(" Job club ", "Job seekers' breakfast",
			"Adults looking for work", "Both meet on Tuesdays");

	@Autowired
	private OverlapReports reports;

	@Autowired
	private Overlaps overlaps;

	@Autowired
	private Activities activities;

	@Autowired
	private History history;

	@Autowired
	private Processes processes;

	@Autowired
	private Road road;

	private Reference reference;

	@BeforeEach
	void isActive() {
		this.reference = this.road.anActivePartnership();
		reset(this.processes);
	}

	@Test
	void tellsTheProcessAndKeepsWhatWasReported() {
		Long id = report(BOTH_ON_TUESDAYS);
		then(this.processes).should().ask("OverlapReported", this.reference, Carried.id("overlapId", id));
		this.road.reread(this.reference);
		Overlap overlap = this.overlaps.findById(id).orElseThrow();
		assertThat(overlap.reference()).isEqualTo(this.reference);
		assertThat(overlap.status()).isEqualTo(OverlapStatus.OPEN);
		assertThat(overlap.concern()).isEqualTo("Both meet on Tuesdays");
		assertThat(overlap.reportedBy()).isEqualTo(new StaffId("maria"));
		assertThat(overlap.reportedOn()).isEqualTo(TestClock.TODAY);
		assertThat(overlap.ours().title()).isEqualTo("Job club");
		assertThat(overlap.ours().runBy()).isEqualTo(RunBy.LIBRARY);
		assertThat(overlap.theirs().title()).isEqualTo("Job seekers' breakfast");
		assertThat(overlap.theirs().runBy()).isEqualTo(RunBy.PARTNER);
		assertThat(overlap.theirs().audience()).contains("Adults looking for work");
	}

	@Test
	void staysInTheHistory() {
		report(BOTH_ON_TUESDAYS);
		assertThat(this.history.findByReferenceOrderByAtDescIdDesc(this.reference, PageRequest.of(0, 1)))
			.singleElement()
			.satisfies((entry) -> {
				assertThat(entry.label()).isEqualTo("Overlap reported");
				assertThat(entry.person()).contains(new StaffId("maria"));
				assertThat(entry.note()).contains("Both meet on Tuesdays");
			});
	}

	@Test
	void knowsActivitiesAgain() {
		report(BOTH_ON_TUESDAYS);
		report(new ReportedOverlap("jób\u00A0club", "Interview training", "", "The same exercises"));
		assertThat(this.activities.findAll()).extracting(Activity::title)
			.containsExactlyInAnyOrder("Job club", "Job seekers' breakfast", "Interview training");
		assertThat(this.overlaps.findByReferenceOrderByIdDesc(this.reference, PageRequest.of(0, 10)))
			.extracting((overlap) -> overlap.theirs().title())
			.containsExactly("Interview training", "Job seekers' breakfast");
		refuses("", "activities.refusal.alreadyReported",
				new ReportedOverlap("JOB CLUB", "Job seekers’ break\u200Bfast", "", "Both meet on Tuesdays"));
	}

	@Test
	void tellsActivitiesOfTheSameNameApart() {
		Long id = report(new ReportedOverlap("Homework help", "Homework help", "", "The same rooms"));
		Overlap overlap = this.overlaps.findById(id).orElseThrow();
		assertThat(overlap.ours().id()).isNotEqualTo(overlap.theirs().id());
	}

	@Test
	void refusesWhatIsBeingSettled() {
		report(BOTH_ON_TUESDAYS);
		refuses("", "activities.refusal.alreadyReported", BOTH_ON_TUESDAYS);
	}

	@Test
	void refusesUnlessThePartnershipIsActive() {
		this.reference = this.road.chosenPartners();
		refuses("", "activities.refusal.notActive", BOTH_ON_TUESDAYS);
	}

	@ParameterizedTest
	@CsvSource({ "ours, ' ', Breakfast, Why", "theirs, Club, '', Why", "concern, Club, Breakfast, ' '" })
	void refusesGaps(String field, String ours, String theirs, String concern) {
		refuses(field, "activities.refusal.missing", new ReportedOverlap(ours, theirs, "", concern));
	}

	@ParameterizedTest
	@CsvSource({ "ours, 201, 1, 1, 1", "theirs, 1, 201, 1, 1", "audience, 1, 1, 201, 1", "concern, 1, 1, 1, 1001" })
	void refusesWhatIsTooLong(String field, int ours, int theirs, int audience, int concern) {
		refuses(field, "activities.refusal.tooLong",
				new ReportedOverlap("x".repeat(ours), "x".repeat(theirs), "x".repeat(audience), "x".repeat(concern)));
	}

	private Long report(ReportedOverlap reported) {
		return this.reports.report(this.reference, reported, new StaffId("maria"));
	}

	private void refuses(String field, String why, ReportedOverlap reported) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> report(reported)).satisfies((refusal) -> {
			assertThat(refusal.field()).isEqualTo(field);
			assertThat(refusal.messageKey()).isEqualTo(why);
		});
	}

}
