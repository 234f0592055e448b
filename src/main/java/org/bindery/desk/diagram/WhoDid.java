package org.bindery.desk.diagram;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.engine.diagrams.CaseDiagram;
import org.bindery.engine.diagrams.Passage;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.history.History;
import org.bindery.partnerships.history.HistoryEntry;

import org.springframework.stereotype.Component;

/**
 * Says who did a step: Bindery's own history knows, while the engine knows only whose
 * task it was.
 */
@Component
class WhoDid {

	/** Between the step's end in the engine and its entry. */
	private static final Duration SAME_MOMENT = Duration.ofSeconds(30);

	private final History history;

	WhoDid(History history) {
		this.history = history;
	}

	/** The ids of the people, by what they did. */
	Map<Passage, StaffId> of(Reference reference, CaseDiagram diagram) {
		List<HistoryEntry> entries = this.history.findByReferenceAndProcess(reference, diagram.sheet().process());
		Map<Passage, StaffId> people = new HashMap<>();
		diagram.passages()
			.forEach((passage) -> passage.ended()
				.flatMap((end) -> entryOf(passage.element(), end, entries))
				.flatMap(HistoryEntry::person)
				.or(passage::assignee)
				.ifPresent((person) -> people.put(passage, person)));
		return people;
	}

	private static Optional<HistoryEntry> entryOf(String step, Instant end, List<HistoryEntry> entries) {
		return entries.stream()
			.filter((entry) -> entry.step().equals(step) && apart(entry, end).compareTo(SAME_MOMENT) < 0)
			.min(Comparator.comparing((entry) -> apart(entry, end)));
	}

	private static Duration apart(HistoryEntry entry, Instant moment) {
		return Duration.between(entry.at(), moment).abs();
	}

}
