package org.bindery.partnerships;

import java.time.Instant;
import java.util.Optional;

import org.bindery.engine.StepDone;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.history.History;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;

@PartnershipsTest
class HistoryTests {

	private static final Instant MORNING = Instant.parse("2027-03-01T15:00:00Z");

	@Autowired
	private History history;

	@Autowired
	private ApplicationEventPublisher events;

	@Test
	void keepsWhoDidWhatNewestFirst() {
		done("draftVision", Optional.empty(), MORNING);
		done("reviewAgreement", Optional.of("READY"), MORNING.plusSeconds(60));
		assertThat(this.history.findByReferenceOrderByAtDescIdDesc(new Reference("P-2027-0001"), PageRequest.of(0, 1)))
			.singleElement()
			.satisfies((entry) -> {
				assertThat(entry.step()).isEqualTo("reviewAgreement");
				assertThat(entry.outcome()).contains("READY");
				assertThat(entry.person()).contains(new StaffId("maria"));
				assertThat(entry.at()).isEqualTo(MORNING.plusSeconds(60));
			});
	}

	private void done(String step, Optional<String> outcome, Instant at) {
		this.events.publishEvent(new StepDone(new Reference("P-2027-0001"), "AgreementMaking", step, "A step",
				Optional.of(new StaffId("maria")), Optional.of("17"), outcome, at, false));
	}

}
