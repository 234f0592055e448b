package org.bindery.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a partnership came to where it stands, in scenes of passing time; the first raises
 * the need.
 */
record Story(List<Scene> scenes) {

	LocalDate begins(StoryDates dates) {
		return this.scenes.get(0).day(dates, LocalDate.EPOCH);
	}

	/**
	 * Somebody does something.
	 *
	 * @param when as {@link StoryDates} understands it; null for the day of the scene
	 * before
	 * @param who the id of a member of staff
	 * @param does the id of a step, {@code logConversation} or {@code partnershipEnds}
	 * @param with the form's fields; dates are in words, partners and goals are keys
	 */
	record Scene(String when, String who, String does, Map<String, Object> with) {

		LocalDate day(StoryDates dates, LocalDate before) {
			return Optional.ofNullable(this.when)
				.map((words) -> dates.find(words, before)
					.orElseThrow(() -> new IllegalArgumentException("No date: " + words)))
				.orElse(before);
		}

	}

}
