package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Optional;

import org.bindery.calendar.Cadence;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Refusal;
import org.bindery.engine.forms.Form;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.LogCheckIn.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@PartnershipsTest
class RegularCommunicationTests {

	private static final LocalDate PLANNED = LocalDate.of(2027, 4, 1);

	@Autowired
	private RegularCommunication communication;

	@Autowired
	private CheckIns checkIns;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private TestClock clock;

	@Autowired
	private Road road;

	private Reference reference;

	private Long checkIn;

	@BeforeEach
	void plan() {
		this.reference = this.road.anActivePartnership();
		this.checkIn = this.communication.planCheckIn(this.reference);
	}

	@Test
	void plansTheCheckInThatComesNext() {
		assertThat(this.checkIns.findById(this.checkIn)).get().satisfies((planned) -> {
			assertThat(planned.plannedFor()).isEqualTo(PLANNED);
			assertThat(planned.status()).isEqualTo(CheckInStatus.PLANNED);
		});
		assertThat(this.communication.checkInDue(this.checkIn)).isEqualTo(this.calendar.endOf(PLANNED));
		assertThat(this.communication.missedAfter(this.checkIn))
			.isEqualTo(this.calendar.endOf(LocalDate.of(2027, 4, 8)));
	}

	@Test
	void plannedDayThatHasGoneByIsKeptAsItReallyComes() {
		this.clock.isOn(PLANNED.plusDays(4));
		Long late = this.communication.planCheckIn(this.reference);
		assertThat(this.checkIns.findById(late).orElseThrow().plannedFor()).isEqualTo(LocalDate.of(2027, 4, 12));
		assertThat(nextCheckIn()).isEqualTo(LocalDate.of(2027, 4, 12));
	}

	@Test
	void suggestsTheDayOfTheCheckInAndTheNextByCadence() {
		assertThat(shown().record()).isEqualTo(new LogCheckIn(null, null, null, null, null, LocalDate.of(2027, 5, 3)));
		this.clock.isOn(PLANNED.plusDays(1));
		assertThat(shown().record())
			.isEqualTo(new LogCheckIn(null, PLANNED, null, null, null, LocalDate.of(2027, 5, 3)));
		assertThat(shown().beside()).containsEntry("plannedFor", "April 1, 2027");
	}

	@Test
	void keepsWhatWasSaidAndPlansTheNext() {
		this.clock.isOn(PLANNED);
		log(new LogCheckIn(Decision.HELD, PLANNED, "The courses are full", "A second course", null, null));
		this.road.reread(this.reference);
		CheckIn held = this.checkIns.findById(this.checkIn).orElseThrow();
		assertThat(held.status()).isEqualTo(CheckInStatus.HELD);
		assertThat(held.summary()).contains("The courses are full");
		assertThat(held.agreedNext()).contains("A second course");
		assertThat(held.loggedBy()).contains(new StaffId("maria"));
		assertThat(nextCheckIn()).isEqualTo(LocalDate.of(2027, 5, 3));
	}

	@Test
	void takesAnotherDateForTheNextCheckIn() {
		log(new LogCheckIn(Decision.MISSED, null, null, null, "Ill", LocalDate.of(2027, 4, 14)));
		assertThat(this.checkIns.findById(this.checkIn).orElseThrow().reason()).contains("Ill");
		assertThat(nextCheckIn()).isEqualTo(LocalDate.of(2027, 4, 14));
	}

	@Test
	void keepsTheCheckInThatWasAgreedOnMeanwhile() {
		LocalDate agreed = LocalDate.of(2027, 4, 20);
		this.road.reread(this.reference)
			.agree(Cadence.QUARTERLY, agreed, LocalDate.of(2028, 2, 1), Optional.empty(), this.calendar);
		this.clock.isOn(PLANNED);
		assertThat(shown().record().nextCheckIn()).isEqualTo(agreed);
		log(new LogCheckIn(Decision.HELD, PLANNED, "The courses are full", null, null, agreed));
		assertThat(nextCheckIn()).isEqualTo(agreed);
	}

	@Test
	void missesWhatNobodyLogs() {
		this.clock.isOn(LocalDate.of(2027, 4, 8));
		this.communication.recordMissed(this.checkIn);
		CheckIn missed = this.checkIns.findById(this.checkIn).orElseThrow();
		assertThat(missed.status()).isEqualTo(CheckInStatus.MISSED);
		assertThat(missed.loggedBy()).isEmpty();
		assertThat(nextCheckIn()).isEqualTo(LocalDate.of(2027, 5, 3));
	}

	@Test
	void logsACheckInOnce() {
		log(new LogCheckIn(Decision.MISSED, null, null, null, "Ill", null));
		assertThatIllegalStateException().isThrownBy(() -> this.communication.recordMissed(this.checkIn));
	}

	@ParameterizedTest
	@CsvSource({ "HELD, , Said, , heldOn", "HELD, 2027-03-01, , , summary", "MISSED, , , , reason" })
	void refusesALogWithGaps(Decision decision, LocalDate heldOn, String summary, String reason, String field) {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> log(new LogCheckIn(decision, heldOn, summary, null, reason, null)))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

	@Test
	void tellsTheManagers() {
		assertThat(this.communication.managers()).isEqualTo("group:managers");
	}

	private Form<LogCheckIn> shown() {
		return this.communication.logCheckIn(this.reference, this.checkIn);
	}

	private void log(LogCheckIn form) {
		assertThat(this.communication.logCheckIn(this.reference, this.checkIn, form, new StaffId("maria")))
			.isEqualTo(form.decision());
	}

	private LocalDate nextCheckIn() {
		return this.road.reread(this.reference).terms().nextCheckIn().orElseThrow();
	}

}
