package org.bindery.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.bindery.calendar.WorkingCalendar;

/**
 * Understands dates as the stories tell them: {@code 3 weeks ago} and {@code in 3 weeks}
 * are counted from the present, {@code 3 weeks later} and {@code that day} from the
 * scene. All are working days.
 */
class StoryDates {

	private static final Pattern WORDS = Pattern
		.compile("that day|in (\\d+) (working day|day|week|month)s?|(\\d+) (working day|day|week|month)s? (ago|later)");

	private final WorkingCalendar calendar;

	private final LocalDate today;

	StoryDates(WorkingCalendar calendar, LocalDate today) {
		this.calendar = calendar;
		this.today = today;
	}

	/**
	 * The date that the words stand for; empty where they are other words.
	 * @param scene the day of the scene that they are said in
	 */
	Optional<LocalDate> find(String words, LocalDate scene) {
		return WORDS.matcher(words)
			.results()
			.filter((found) -> found.group().equals(words))
			.findFirst()
			.map((found) -> {
				if (found.group(1) != null) {
					return plus(this.today, count(found, 1), found.group(2));
				}
				if (found.group(3) == null) {
					return scene;
				}
				return found.group(5).equals("later") ? plus(scene, count(found, 3), found.group(4))
						: plus(this.today, -count(found, 3), found.group(4));
			});
	}

	private static int count(MatchResult found, int group) {
		return Integer.parseInt(found.group(group));
	}

	/** What falls on a free day moves on: before the present to the day before. */
	private LocalDate plus(LocalDate date, int count, String unit) {
		if (unit.equals("working day")) {
			return this.calendar.plus(date, count);
		}
		LocalDate day = date.plus(switch (unit) {
			case "day" -> Period.ofDays(count);
			case "week" -> Period.ofWeeks(count);
			default -> Period.ofMonths(count);
		});
		return this.calendar.isWorkingDay(day) ? day : this.calendar.plus(day, (count < 0) ? -1 : 0);
	}

}
