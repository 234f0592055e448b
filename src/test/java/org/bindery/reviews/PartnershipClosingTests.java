package org.bindery.reviews;

import java.util.List;

import org.bindery.identity.Reference;
import org.bindery.needs.Benefit;
import org.bindery.partnerships.PartnershipLifecycle;
import org.bindery.partnerships.PartnershipsTest;
import org.bindery.partnerships.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PartnershipsTest
class PartnershipClosingTests {

	@Autowired
	private PartnershipClosing closing;

	@Autowired
	private PartnershipLifecycle lifecycle;

	@Autowired
	private ClosingReports reports;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Road road;

	private Reference reference;

	@BeforeEach
	void thePartnershipEnds() {
		this.reference = this.road.anActivePartnership();
		this.lifecycle.settle(this.reference);
		Long need = this.road.reread(this.reference).origin().needId();
		this.jdbc.update("insert into need_benefit (need_id, benefit) values (?, 'FUNDING'), (?, 'AWARENESS')", need,
				need);
	}

	@Test
	void remindsOfWhatWasHopedFor() {
		assertThat(this.closing.recordOutcomes(this.reference).beside())
			.containsEntry("sought", "Funding; Awareness among other stakeholders")
			.containsEntry("endReason", "It was asked to end");
	}

	@Test
	void keepsResultsAndLessons() {
		this.closing.recordOutcomes(this.reference,
				new RecordOutcomes("120 people found work", 240, List.of(Benefit.NEW_PROGRAMS, Benefit.FUNDING)));
		this.closing.captureLessons(this.reference, new CaptureLessons("Courses at night", "Start earlier", Again.YES));
		this.road.reread(this.reference);
		ClosingReport report = this.reports.findByReference(this.reference).orElseThrow();
		assertThat(report.results()).isEqualTo("120 people found work");
		assertThat(report.peopleReached()).isEqualTo(240);
		assertThat(report.benefits()).containsExactly(Benefit.FUNDING, Benefit.NEW_PROGRAMS);
		assertThat(report.wentWell()).contains("Courses at night");
		assertThat(report.wouldChange()).contains("Start earlier");
		assertThat(report.again()).contains(Again.YES);
	}

	@Test
	void thanksAllPartners() {
		assertThat(this.closing.partners(this.reference)).matches("partner:\\d+,partner:\\d+");
	}

}
