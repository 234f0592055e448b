package org.bindery.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Who and what the stories speak of.
 *
 * @param ids of partners and goals, by the keys that stand for them in the stories
 */
record Cast(Map<String, Long> ids) {

	/**
	 * The form with ids for the keys in its lists.
	 * @param texts what becomes of every text beside the lists
	 */
	Map<String, Object> fillIn(Map<String, Object> form, Function<String, Object> texts) {
		Map<String, Object> filled = new HashMap<>(form);
		filled.replaceAll((field, value) -> (value instanceof List<?> list) ? list.stream().map(this::idFor).toList()
				: (value instanceof String text) ? texts.apply(text) : value);
		return filled;
	}

	private Object idFor(Object key) {
		return this.ids.containsKey(key) ? this.ids.get(key) : key;
	}

}
