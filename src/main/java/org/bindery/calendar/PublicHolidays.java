package org.bindery.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** The public holidays of a country, or of a part of it. */
final class PublicHolidays {

	private final Optional<HolidayManager> country;

	private final String[] part;

	/**
	 * Those of a place.
	 * @param place such as {@code us} or {@code us-ny}; blank for none
	 * @throws InvalidConfigurationPropertyValueException for a place that nobody knows
	 */
	PublicHolidays(String place) {
		List<String> names = List.of(place.strip().toLowerCase(Locale.ROOT).split("-", -1));
		this.part = names.subList(1, names.size()).toArray(String[]::new);
		this.country = Optional.of(names.get(0)).filter((name) -> !name.isEmpty()).map((name) -> {
			refuseUnless(HolidayManager.getSupportedCalendarCodes().contains(name.toUpperCase(Locale.ROOT)), place);
			return HolidayManager.getInstance(ManagerParameters.create(name));
		});
		Map<String, CalendarHierarchy> parts = this.country.map(HolidayManager::getCalendarHierarchy)
			.map(CalendarHierarchy::getChildren)
			.orElse(Map.of());
		for (String name : this.part) {
			refuseUnless(parts.containsKey(name), place);
			parts = parts.get(name).getChildren();
		}
	}

	private static void refuseUnless(boolean known, String place) {
		if (!known) {
			throw new InvalidConfigurationPropertyValueException("bindery.calendar.public-holidays", place,
					"Nobody knows that place: name a country by its two letters, or a part of it, such as us-ny.");
		}
	}

	boolean include(LocalDate day) {
		return this.country.filter((holidays) -> holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY, this.part))
			.isPresent();
	}

}
