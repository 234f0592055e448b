package org.bindery.partnerships;

import java.util.List;

import org.bindery.engine.Carried;
import org.bindery.engine.Processes;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.actions.Endings;
import org.bindery.partnerships.history.History;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;

@PartnershipsTest
@RecordApplicationEvents
class EndingsTests {

	@Autowired
	private Endings endings;

	@Autowired
	private PartnershipLifecycle lifecycle;

	@Autowired
	private RegularCommunication communication;

	@Autowired
	private CheckIns checkIns;

	@Autowired
	private History history;

	@Autowired
	private Processes processes;

	@Autowired
	private ApplicationEvents events;

	@Autowired
	private Road road;

	@BeforeEach
	void nothingDelivered() {
		reset(this.processes);
	}

	@Test
	void tellsTheProcessAndKeepsWhoAskedAndWhy() {
		Reference reference = this.road.anActivePartnership();
		this.endings.end(reference, " The grant is spent ", new StaffId("li"));
		then(this.processes).should().ask("PartnershipEnds", reference, Carried.NOTHING);
		Partnership partnership = this.road.reread(reference);
		assertThat(partnership.ending().reason()).contains("The grant is spent");
		assertThat(partnership.ending().askedBy()).contains(new StaffId("li"));
		assertThat(this.history.findByReferenceOrderByAtDescIdDesc(reference, PageRequest.of(0, 1))).singleElement()
			.satisfies((entry) -> {
				assertThat(entry.label()).isEqualTo("Asked to end");
				assertThat(entry.person()).contains(new StaffId("li"));
				assertThat(entry.note()).contains("The grant is spent");
			});
	}

	@Test
	void refusesWhatIsNotActive() {
		Reference reference = this.road.chosenPartners();
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.endings.end(reference, "Enough", new StaffId("li")))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("partnerships.refusal.notActive"));
		then(this.processes).should(never()).ask("PartnershipEnds", reference, Carried.NOTHING);
	}

	@ParameterizedTest
	@MethodSource("unfitReasons")
	void refusesWithoutAFitReason(String reason) {
		Reference reference = this.road.anActivePartnership();
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.endings.end(reference, reason, new StaffId("li")))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("reason"));
	}

	static List<String> unfitReasons() {
		return List.of(" ", "x".repeat(Endings.LONGEST_REASON + 1));
	}

	@Test
	void settlesOpenCheckIns() {
		Reference reference = this.road.anActivePartnership();
		Long checkIn = this.communication.planCheckIn(reference);
		this.endings.end(reference, "The grant is spent", new StaffId("li"));
		this.lifecycle.settle(reference);
		this.road.reread(reference);
		assertThat(this.checkIns.findById(checkIn).orElseThrow().status()).isEqualTo(CheckInStatus.CANCELLED);
		assertThat(this.checkIns.findById(checkIn).orElseThrow().reason()).contains("The grant is spent");
		assertThat(this.events.stream(PartnershipEnded.class))
			.containsExactly(new PartnershipEnded(reference, "The grant is spent", TestClock.TODAY));
	}

	@Test
	void endsWithoutAReasonWhenTheMessageComesFromElsewhere() {
		Reference reference = this.road.anActivePartnership();
		this.lifecycle.settle(reference);
		assertThat(this.road.reread(reference).ending().reason()).contains("It was asked to end");
	}

}
