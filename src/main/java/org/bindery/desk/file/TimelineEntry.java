package org.bindery.desk.file;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

/**
 * Something that happened in a partnership.
 *
 * @param id of what it tells: the letter's, the conflict's; unique within its kind but
 * for conflicts
 * @param person the id of who did it; empty where nobody did
 * @param alike letters to others that say the same and went the same way at that time
 */
public record TimelineEntry(Reference reference, TimelineKind kind, long id, When when, Optional<StaffId> person,
		Text text, boolean confidential, List<TimelineEntry> alike) {

	/**
	 * When it was.
	 *
	 * @param at the moment; of what was said the one at which it was written down
	 * @param heldOn the day on which people spoke with each other, or missed it
	 */
	public record When(Instant at, Optional<LocalDate> heldOn) {
	}

	/**
	 * What it says; texts that it does not have are empty.
	 *
	 * @param step the step's id, where it belongs to the whole partnership
	 * @param label a step in the words of its diagram, a letter's recipient, or what
	 * became of a conflict: {@code RAISED}, {@code DONE}, {@code OVERTAKEN}
	 * @param word the constant that says more: an outcome, a stage, a channel, a status,
	 * a cause, a rung
	 * @param words what somebody wrote; a letter's subject
	 * @param nextSteps what was agreed on
	 */
	public record Text(String step, String label, String word, String words, String nextSteps) {
	}

	/** One after the other, with letters to several people told once. */
	static List<TimelineEntry> gathered(List<TimelineEntry> entries) {
		List<TimelineEntry> gathered = new ArrayList<>();
		for (TimelineEntry entry : entries) {
			int last = gathered.size() - 1;
			if (last >= 0 && gathered.get(last).isSameLetterAs(entry)) {
				gathered.set(last, gathered.get(last).with(entry));
			}
			else {
				gathered.add(entry);
			}
		}
		return gathered;
	}

	/** Of letters: this one and those alike. */
	public List<TimelineEntry> letters() {
		return Stream.concat(Stream.of(this), this.alike.stream()).toList();
	}

	private boolean isSameLetterAs(TimelineEntry other) {
		return this.kind.isLetter() && this.kind == other.kind && this.text.words.equals(other.text.words)
				&& this.text.word.equals(other.text.word) && this.person.equals(other.person)
				&& this.confidential == other.confidential
				&& this.when.at.truncatedTo(ChronoUnit.MINUTES).equals(other.when.at.truncatedTo(ChronoUnit.MINUTES));
	}

	private TimelineEntry with(TimelineEntry letter) {
		List<TimelineEntry> more = Stream.concat(this.alike.stream(), Stream.of(letter)).toList();
		return new TimelineEntry(this.reference, this.kind, this.id, this.when, this.person, this.text,
				this.confidential, more);
	}

}
