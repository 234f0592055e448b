package org.bindery.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.identity.StaffId;

/**
 * How a partnership came to where it stands, in scenes of passing time; the first is one
 * of {@link Beginnings}.
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
	 * @param does the id of a step, or one of {@link Beginnings} or {@link PageScenes}
	 * @param with the form's fields, none where there is no form; dates are in words,
	 * partners and goals are keys
	 */
	record Scene(String when, StaffId who, String does, Map<String, Object> with) {

		Scene {
			with = (with != null) ? with : Map.of();
		}

		LocalDate day(StoryDates dates, LocalDate before) {
			return Optional.ofNullable(this.when)
				.map((words) -> dates.find(words, before)
					.orElseThrow(() -> new IllegalArgumentException("No date: " + words)))
				.orElse(before);
		}

	}

}
