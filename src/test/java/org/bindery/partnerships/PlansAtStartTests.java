package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Set;

import org.bindery.engine.Deadlines;
import org.bindery.identity.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;

/**
 * A day that became a holiday, or a Saturday from before an upgrade, is shown nowhere.
 */
@PartnershipsTest
class PlansAtStartTests {

	private static final LocalDate SATURDAY = LocalDate.of(2027, 4, 3);

	private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);

	@Autowired
	private PlansAtStart plans;

	@Autowired
	private RegularCommunication communication;

	@Autowired
	private Deadlines deadlines;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private Road road;

	private Reference reference;

	@BeforeEach
	void isActive() {
		this.reference = this.road.anActivePartnership();
		reset(this.deadlines);
	}

	@Test
	void whatIsPlannedForAClosedDayMovesToTheNextWorkingDay() {
		planFor(SATURDAY);
		this.plans.move();
		Terms terms = this.road.reread(this.reference).terms();
		assertThat(terms.nextCheckIn()).contains(MONDAY);
		assertThat(terms.reviewOn()).contains(MONDAY);
		then(this.deadlines).should().recalculate(this.reference, Set.of("nextCheckIn", "reviewDate"));
	}

	@Test
	void whatPartnersAreInvitedToStays() {
		this.communication.planCheckIn(this.reference);
		planFor(SATURDAY);
		this.plans.move();
		assertThat(this.road.reread(this.reference).terms().nextCheckIn()).contains(SATURDAY);
	}

	@Test
	void workingDaysAndWhatHasGoneByStay() {
		planFor(MONDAY);
		this.plans.move();
		planFor(TestClock.TODAY.minusDays(2));
		this.plans.move();
		assertThat(this.road.reread(this.reference).terms().nextCheckIn()).contains(TestClock.TODAY.minusDays(2));
		then(this.deadlines).should(never()).recalculate(any(), any());
	}

	private void planFor(LocalDate day) {
		this.road.reread(this.reference);
		this.database.update("update partnership set next_check_in = ?, review_on = ? where reference = ?", day, day,
				this.reference.text());
		this.road.reread(this.reference);
	}

}
