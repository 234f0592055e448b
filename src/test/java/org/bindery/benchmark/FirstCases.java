package org.bindery.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.bindery.calendar.Cadence;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.partnerships.ExistingPartnership;
import org.bindery.partnerships.NewPartner;
import org.bindery.partnerships.Recordings;
import org.bindery.selection.Depth;
import org.bindery.selection.PartnerRole;
import org.bindery.story.Answers;
import org.bindery.story.Story;

import org.springframework.boot.test.context.TestComponent;

/** A few partnerships, played step by step: each waits for somebody, at another step. */
@TestComponent
class FirstCases {

	/** How many partners there are. */
	static final int PARTNERS = 200;

	private static final String CONTACT = "contact";

	/** How many steps of the main road each of the needs has behind it. */
	private static final List<Integer> STEPS = List.of(0, 1, 2, 3, 3, 4, 5, 6, 7);

	private final Story story;

	private final Recordings recordings;

	private final Partners partners;

	FirstCases(Story story, Recordings recordings, Partners partners) {
		this.story = story;
		this.recordings = recordings;
		this.partners = partners;
	}

	/** The id of the first partner; the others follow it. */
	long tell() {
		List<Long> registry = IntStream.rangeClosed(1, PARTNERS)
			.mapToObj((number) -> this.partners
				.save(Partner.named("Neighbors of street " + number, PartnerKind.NONPROFIT)
					.withPerson("Sam Person " + number, "sam%d@neighbors.example".formatted(number), ""))
				.id())
			.toList();
		STEPS.forEach((steps) -> goes(steps, registry.subList(0, 1)));
		IntStream.range(0, 11).forEach((number) -> runs(registry.subList(number, number + 1)));
		return registry.get(0);
	}

	private void goes(int steps, List<Long> partner) {
		Reference reference = this.story.raises(CONTACT, Answers.aNeed("Courses"));
		List<Runnable> road = List.of(
				() -> this.story.does(CONTACT, reference, "designateContact", Answers.contact(CONTACT)),
				() -> this.story.does(CONTACT, reference, "describeNeed", Answers.describedNeed("Courses")),
				() -> this.story.does(CONTACT, reference, "linkNeed", Answers.linkedToANewGoal("Work " + reference)),
				() -> this.story.does("manager", reference, "reviewNeed", Answers.decision("PURSUE")),
				() -> this.story.does(CONTACT, reference, "shortlistCandidates", Answers.shortlist(partner, CONTACT)),
				() -> this.story.does(CONTACT, reference, "assessCandidate", Answers.assessment(4)), () -> this.story
					.does(CONTACT, reference, "choosePartners", Answers.chosen(partner, "COLLABORATING", 20_000)));
		road.subList(0, steps).forEach(Runnable::run);
	}

	/** Has run for long; its next check-in is to be logged. */
	private void runs(List<Long> partner) {
		LocalDate today = this.story.today();
		Reference reference = this.recordings.record(
				new ExistingPartnership("Reading circle", "Neighbors read together", partner, NewPartner.NONE,
						List.of(PartnerRole.CONTENT_CREATOR), CONTACT, today.minusYears(2), today.plusDays(1),
						Cadence.WEEKLY, Depth.NETWORKING, today.plusMonths(10), today.plusYears(2), false),
				new StaffId(CONTACT));
		this.story.runJobs(reference);
	}

}
