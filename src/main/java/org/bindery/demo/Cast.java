package org.bindery.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who and what the stories speak of.
 *
 * @param ids of partners and goals, by the keys that stand for them in the stories
 */
record Cast(Map<String, Long> ids) {

	/**
	 * The form with dates for the words and ids for the keys in it.
	 * @param dates finds the dates that words stand for
	 */
	Map<String, Object> fillIn(Map<String, Object> form, Function<String, Optional<LocalDate>> dates) {
		Map<String, Object> filled = new HashMap<>(form);
		filled.replaceAll((field, value) -> (value instanceof List<?> list) ? list.stream().map(this::idFor).toList()
				: (value instanceof String text)
						? dates.apply(text).<Object>map(Object.class::cast).orElseGet(() -> idFor(text)) : value);
		return filled;
	}

	private Object idFor(Object key) {
		return this.ids.containsKey(key) ? this.ids.get(key) : key;
	}

}
