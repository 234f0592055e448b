package org.bindery.partnerships;

import java.util.List;

import org.bindery.engine.Carried;
import org.bindery.engine.Processes;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.actions.AskedReview;
import org.bindery.partnerships.actions.EarlyReviews;
import org.bindery.partnerships.history.History;
import org.bindery.partnerships.history.HistoryKeeper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bindery.partnerships.Refused.refuses;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;

@PartnershipsTest
class EarlyReviewsTests {

	private static final String MESSAGE = "ReviewStarts";

	@Autowired
	private EarlyReviews reviews;

	@Autowired
	private History history;

	@Autowired
	private HistoryKeeper keeper;

	@Autowired
	private Processes processes;

	@Autowired
	private Road road;

	private Reference reference;

	@BeforeEach
	void noReviewIsUnderWay() {
		reset(this.processes);
		this.reference = this.road.anActivePartnership();
		given(this.processes.awaits(MESSAGE, this.reference)).willReturn(true);
	}

	@Test
	void tellsTheProcessAndKeepsWhoAskedAndWhy() {
		this.reviews.start(this.reference, " The director changes ", new StaffId("li"));
		then(this.processes).should().ask(MESSAGE, this.reference, Carried.NOTHING);
		assertThat(this.history.findByReferenceOrderByAtDescIdDesc(this.reference, PageRequest.of(0, 1)))
			.singleElement()
			.satisfies((entry) -> {
				assertThat(entry.label()).isEqualTo("Asked for the review");
				assertThat(entry.person()).contains(new StaffId("li"));
				assertThat(entry.note()).contains("The director changes");
			});
	}

	@Test
	void knowsWhoAskedUntilTheReviewIsConcluded() {
		assertThat(this.reviews.asked(this.reference)).isEmpty();
		this.reviews.start(this.reference, "The director changes", new StaffId("li"));
		assertThat(this.reviews.asked(this.reference))
			.contains(new AskedReview("Li Chen", TestClock.TODAY, "The director changes"));
		this.keeper.note(this.reference, new StaffId("li"), "reviewPartnership", "Review the partnership",
				"It goes on");
		assertThat(this.reviews.asked(this.reference)).isEmpty();
	}

	@Test
	void refusesWhileAReviewIsUnderWay() {
		given(this.processes.awaits(MESSAGE, this.reference)).willReturn(false);
		assertThat(this.reviews.isPossible(this.reference)).isFalse();
		refuses("", "cannotReview", () -> this.reviews.start(this.reference, "Again", new StaffId("li")));
		then(this.processes).should(never()).ask(MESSAGE, this.reference, Carried.NOTHING);
	}

	@Test
	void refusesWhatIsNotActiveOrRests() {
		Reference choosing = this.road.chosenPartners();
		given(this.processes.awaits(MESSAGE, choosing)).willReturn(true);
		refuses("", "cannotReview", () -> this.reviews.start(choosing, "Why not", new StaffId("li")));
		this.road.reread(this.reference).hold(1L, TestClock.TODAY.plusDays(7));
		refuses("", "cannotReview", () -> this.reviews.start(this.reference, "Why not", new StaffId("li")));
	}

	@ParameterizedTest
	@MethodSource("unfitReasons")
	void refusesWithoutAFitReason(String reason, String why) {
		refuses("reason", why, () -> this.reviews.start(this.reference, reason, new StaffId("li")));
	}

	static List<Object[]> unfitReasons() {
		return List.of(new Object[] { null, "reviewReasonMissing" }, new Object[] { " ", "reviewReasonMissing" },
				new Object[] { "x".repeat(EarlyReviews.LONGEST_REASON + 1), "tooLong" });
	}

}
